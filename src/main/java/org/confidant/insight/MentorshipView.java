package org.confidant.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confidant.mentorship.Rest;
import org.confidant.program.ProgramCard;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sees of one mentorship.
 *
 * @param endedAt null while it goes on
 * @param checkpointOn when they say next whether they go on; null where nothing holds
 */
record MentorshipView(
        ProgramCard program,
        BoardRow row,
        List<Rest> rests,
        @Nullable Instant endedAt,
        @Nullable LocalDate checkpointOn,
        Tally tally) {}
