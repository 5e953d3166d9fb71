package org.confidant.insight;

import java.time.Instant;
import java.util.List;
import org.confidant.mentorship.Rest;
import org.confidant.program.ProgramCard;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator sees of one mentorship.
 *
 * @param endedAt null while it goes on
 */
record MentorshipView(
        ProgramCard program,
        BoardRow row,
        List<Rest> rests,
        @Nullable Instant endedAt,
        Tally tally) {}
