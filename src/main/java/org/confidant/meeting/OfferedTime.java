package org.confidant.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * A time that suits all who take part.
 *
 * @param start on the viewer's clock
 */
public record OfferedTime(ZonedDateTime start, int minutes) {

    public Instant startsAt() {
        return start.toInstant();
    }

    public Instant endsAt() {
        return start.plusMinutes(minutes).toInstant();
    }

    /** As a form takes it. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    /** As a form takes it. */
    public LocalTime time() {
        return start.toLocalTime();
    }
}
