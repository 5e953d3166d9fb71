package org.confidant.mentorship;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.people.WorkingHours;

/** An ordinary working day, from and to the usual hours on the clock of each, on the day of an instant: zones that move their clocks differ by season. */
record WorkingDay(Instant at) {

    private static final LocalTime BEGINS = WorkingHours.USUAL.begins();
    private static final LocalTime ENDS = WorkingHours.USUAL.ends();

    /** How long both work at the same time, whichever of the two begins the day. */
    Duration common(ZoneId one, ZoneId other) {
        var day = at.atZone(one).toLocalDate();
        var begin = day.atTime(BEGINS).atZone(one).toInstant();
        var end = day.atTime(ENDS).atZone(one).toInstant();
        return Collections.max(Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(there -> overlap(
                        List.of(begin, there.atTime(BEGINS).atZone(other).toInstant()),
                        List.of(end, there.atTime(ENDS).atZone(other).toInstant())))
                .toList());
    }

    private static Duration overlap(List<Instant> begins, List<Instant> ends) {
        var from = Collections.max(begins);
        var until = Collections.min(ends);
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }
}
