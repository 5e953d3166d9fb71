package org.confidant.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cadence is computed from: what was agreed, and what happened. All of it is dates.
 *
 * @param weeks how often they agreed to meet
 * @param since the day their agreement took force
 * @param held the days on which they met, in any order
 * @param planned the next meeting's day; null when none is planned
 */
public record Rhythm(
        int weeks,
        LocalDate since,
        List<LocalDate> held,
        @Nullable LocalDate planned,
        List<Pause> pauses) {

    public Rhythm {
        if (weeks < 1) {
            throw new IllegalArgumentException("A rhythm has at least one week");
        }
        held = held.stream().distinct().sorted().toList();
        pauses = List.copyOf(pauses);
    }

    /** The same from instants, as calendar days of the zone. */
    public static Rhythm of(
            int weeks,
            Instant since,
            Collection<Instant> held,
            @Nullable Instant planned,
            List<Pause> pauses,
            ZoneId zone) {
        return new Rhythm(
                weeks,
                day(since, zone),
                held.stream().map(one -> day(one, zone)).toList(),
                planned == null ? null : day(planned, zone),
                pauses);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
