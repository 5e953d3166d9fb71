package org.confidant.calendar;

import org.confidant.people.Viewer;

/** Somebody with an address, as calendars know people. */
public record Mailbox(String name, String email) {

    static Mailbox of(Viewer person) {
        return new Mailbox(person.name(), person.email());
    }
}
