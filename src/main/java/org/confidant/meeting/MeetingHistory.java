package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the participants of a mentorship met, oldest first, and when they meet next.
 *
 * @param nextPlanned null when none is planned from now on
 */
public record MeetingHistory(List<Held> held, @Nullable Instant nextPlanned) {

    public static final MeetingHistory NONE = new MeetingHistory(List.of(), null);

    public MeetingHistory {
        held = List.copyOf(held);
    }

    /** A meeting that took place. */
    public record Held(Instant startedAt, int minutes) {}
}
