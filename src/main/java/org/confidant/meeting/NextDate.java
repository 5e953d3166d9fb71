package org.confidant.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a form offers as the next meeting's date, on the viewer's own clock.
 *
 * @param day null where nothing is to be offered
 * @param time null where they have no usual hour yet
 */
record NextDate(@Nullable LocalDate day, @Nullable LocalTime time) {

    static final NextDate NONE = new NextDate(null, null);

    /** A day and an hour: enough to plan a meeting without typing. */
    boolean whole() {
        return day != null && time != null;
    }
}
