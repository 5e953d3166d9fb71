package org.confidant.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a routine has its meetings, on the clocks of its zone. A time that the clocks skip is as much later as they are put forward, and
 * one that they show twice is the first of the two, as calendars have it (RFC 5545, 3.3.5).
 *
 * @param last the last day on which one may be; null where there is none
 */
record Times(
        ZoneId zone,
        LocalDateTime first,
        int weeks,
        @Nullable LocalDate last) {

    /** Those from the instant on, soonest first; without an end where there is no last day. */
    Stream<LocalDateTime> from(Instant from) {
        return Stream.iterate(first, one -> one.plusWeeks(weeks))
                .dropWhile(one -> instant(one).isBefore(from))
                .takeWhile(one -> last == null || !one.toLocalDate().isAfter(last));
    }

    Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }
}
