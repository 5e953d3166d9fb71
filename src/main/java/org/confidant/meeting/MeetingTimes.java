package org.confidant.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which times a meeting may have: ahead when it is planned, behind when it is logged, and never more than a year away. */
public final class MeetingTimes {

    private static final Duration YEAR = Duration.ofDays(366);

    private MeetingTimes() {}

    /**
     * The instant that a clock on the wall shows. Where clocks go back and show it twice, the first; empty where they go forward
     * and never show it.
     */
    public static Optional<Instant> instant(LocalDate day, LocalTime time, ZoneId zone) {
        var local = LocalDateTime.of(day, time.truncatedTo(ChronoUnit.MINUTES));
        return zone.getRules().getValidOffsets(local).stream().findFirst().map(local::toInstant);
    }

    public static boolean plannable(Instant start, Instant now) {
        return !start.isBefore(now) && start.isBefore(now.plus(YEAR));
    }

    static boolean loggable(Instant start, Instant now) {
        return !start.isAfter(now) && start.isAfter(now.minus(YEAR));
    }
}
