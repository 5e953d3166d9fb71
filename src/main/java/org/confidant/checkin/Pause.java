package org.confidant.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that count for nothing: a pause of the mentorship, or an absence.
 *
 * @param from the first such day
 * @param until the first day that counts again; null while it lasts
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
