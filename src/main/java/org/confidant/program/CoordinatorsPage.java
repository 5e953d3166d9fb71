package org.confidant.program;

import java.time.Instant;
import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.shared.PersonId;

/**
 * Who coordinates a program, and whom a search for another one found.
 *
 * @param viewer who looks
 * @param dismisses whether one of them can go
 */
record CoordinatorsPage(
        ProgramCard program,
        PersonId viewer,
        List<Seat> coordinators,
        boolean dismisses,
        String q,
        List<PersonCard> found) {

    record Seat(PersonCard person, Instant since) {}

    public boolean coordinates(PersonId person) {
        return coordinators.stream().anyMatch(seat -> seat.person().id().equals(person));
    }
}
