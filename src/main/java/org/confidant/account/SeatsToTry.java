package org.confidant.account;

import java.util.List;

/** The seats of a demonstration, which its sign-in page lists. Where none are supplied, there is no demonstration. */
public interface SeatsToTry {

    /** Whether the seats are still being made, so that nobody can sign in yet. */
    boolean opening();

    List<Seat> seats();

    /** The password of them all. */
    String password();

    /**
     * One seat.
     *
     * @param about message key of what waits there
     */
    record Seat(String name, String initials, String email, String about) {}
}
