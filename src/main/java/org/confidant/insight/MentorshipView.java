package org.confidant.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confidant.agreement.OpenReaffirmation;
import org.confidant.closure.ClosureState;
import org.confidant.contact.Done;
import org.confidant.mentorship.EndWords;
import org.confidant.mentorship.Rest;
import org.confidant.program.ProgramCard;
import org.confidant.reading.Kept;
import org.confidant.transition.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sees of one mentorship.
 *
 * @param endedAt null while it goes on
 * @param why what whoever ended it wrote for the coordinators; null where that is nothing, or not for the viewer
 * @param asked whether they go on, where not all have answered that; null where nobody is asked
 * @param closure where their closure conversation stands; null while it goes on
 * @param fits how each of them finds the match, as far as they have said
 * @param notices what was done, newest first
 * @param ending whether nothing has happened for so long that it is about to end
 * @param checkpointOn when they say next whether they go on; null where nothing holds
 */
record MentorshipView(
        ProgramCard program,
        BoardRow row,
        List<Rest> rests,
        @Nullable Instant endedAt,
        @Nullable Why why,
        @Nullable LocalDate checkpointOn,
        Tally tally,
        @Nullable OpenReaffirmation asked,
        @Nullable ClosureState closure,
        List<SaidFit> fits,
        List<Done> notices,
        boolean ending) {

    /** How one of them finds the match. */
    record SaidFit(String name, Fit fit) {}

    /** Why it ended, and who can read that. */
    record Why(Kept kept, EndWords said) {}
}
