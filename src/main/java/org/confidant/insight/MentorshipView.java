package org.confidant.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confidant.mentorship.EndWords;
import org.confidant.mentorship.Rest;
import org.confidant.program.ProgramCard;
import org.confidant.reading.Kept;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sees of one mentorship.
 *
 * @param endedAt null while it goes on
 * @param why what whoever ended it wrote for the coordinators; null where that is nothing, or not for the viewer
 * @param checkpointOn when they say next whether they go on; null where nothing holds
 */
record MentorshipView(
        ProgramCard program,
        BoardRow row,
        List<Rest> rests,
        @Nullable Instant endedAt,
        @Nullable Why why,
        @Nullable LocalDate checkpointOn,
        Tally tally) {

    /** Why it ended, and who can read that. */
    record Why(Kept kept, EndWords said) {}
}
