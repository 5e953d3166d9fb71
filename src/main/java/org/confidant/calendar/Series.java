package org.confidant.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that comes again: at the same time on the clocks of one zone, whoever reads it, because it moves with their summer.
 *
 * @param first when it begins, on the clocks of the zone
 * @param weeks from one to the next
 * @param last the latest instant at which one may begin; null where it goes on
 * @param without occurrences that do not take place
 * @param moved occurrences that are at another time
 * @param changes how often the series was changed, or anything in it: all that is said of it carries the same
 * @param off whether nothing of it takes place
 */
record Series(
        RoutineId id,
        MentorshipId mentorship,
        ZoneId zone,
        LocalDateTime first,
        int minutes,
        int weeks,
        @Nullable Instant last,
        Set<LocalDateTime> without,
        Map<LocalDateTime, Moved> moved,
        int changes,
        boolean off) {
    Series {
        without = Set.copyOf(without);
        moved = Map.copyOf(moved);
    }

    ZonedDateTime start() {
        return first.atZone(zone);
    }

    /** Another time, on the same clocks. */
    record Moved(LocalDateTime to, int minutes) {}
}
