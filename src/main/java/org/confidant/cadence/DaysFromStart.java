package org.confidant.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A calendar counted from the day on which something began. Days of pauses and absences do not count, as in a rhythm. */
public final class DaysFromStart {

    private final LocalDate start;
    private final CountedDays days;

    private DaysFromStart(LocalDate start, CountedDays days) {
        this.start = start;
        this.days = days;
    }

    /** As of an instant, in calendar days of the zone. */
    public static DaysFromStart of(Instant begun, DaysOff off, Instant at, ZoneId zone) {
        return new DaysFromStart(begun.atZone(zone).toLocalDate(), Rhythm.calendar(off, at, zone));
    }

    /** @param number 0 for the start itself */
    public LocalDate day(int number) {
        return days.after(start, number);
    }
}
