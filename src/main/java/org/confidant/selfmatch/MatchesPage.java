package org.confidant.selfmatch;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.Slice;

/**
 * Whom somebody could meet in a program, whom they would like, and whom they have asked; for them alone.
 *
 * @param waits whether they could meet anybody now
 * @param found the best fit first
 * @param wanted whom they want most first
 * @param asked newest first
 */
record MatchesPage(
        ProgramCard program,
        EnrollmentId id,
        Place place,
        Say say,
        boolean waits,
        String q,
        Slice<Match> found,
        List<Match> wanted,
        List<Line> asked) {

    /** A question to a mentor, with the mentor. */
    record Line(RequestRow request, PersonCard person) {}

    public boolean full() {
        return wanted.size() >= Wishes.MOST;
    }

    /** Whether one more question may be asked. */
    public boolean mayAsk() {
        return waits
                && say.requests()
                && place == Place.MENTEE
                && asked.stream().filter(one -> one.request().open()).count() < say.pending();
    }
}
