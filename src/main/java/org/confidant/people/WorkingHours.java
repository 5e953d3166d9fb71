package org.confidant.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody works, on their own clock.
 *
 * @param days at least one
 */
public record WorkingHours(LocalTime begins, LocalTime ends, Set<DayOfWeek> days) {

    /** Nine to five from Monday to Friday: what holds for those who never said. */
    public static final WorkingHours USUAL = new WorkingHours(
            LocalTime.of(9, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public WorkingHours {
        days = Set.copyOf(days);
    }

    /** Whether so many minutes from then on lie within them. */
    public boolean cover(ZonedDateTime start, int minutes) {
        var end = start.plusMinutes(minutes);
        return days.contains(start.getDayOfWeek())
                && !start.toLocalTime().isBefore(begins)
                && start.toLocalDate().equals(end.toLocalDate())
                && !end.toLocalTime().isAfter(ends);
    }
}
