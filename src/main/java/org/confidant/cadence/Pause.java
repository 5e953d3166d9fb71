package org.confidant.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.confidant.mentorship.Rest;
import org.jspecify.annotations.Nullable;

/**
 * Days that count for nothing: a pause of the mentorship, or an absence.
 *
 * @param from the first such day
 * @param until the first day that counts again; null while it lasts
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    /** The same as calendar days of the zone. */
    static Pause of(Rest rest, ZoneId zone) {
        return new Pause(day(rest.from(), zone), rest.until() == null ? null : day(rest.until(), zone));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
