package org.confidant.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.confidant.people.WorkingHours;
import org.jspecify.annotations.Nullable;

/** When all of several people work at the same time, each on their own clock. */
record CommonHours(List<Worker> workers) {

    private static final int STEP_MINUTES = 30;
    private static final int STEPS_OF_A_DAY = 24 * 60 / STEP_MINUTES;

    /** Somebody who works, where they are. */
    record Worker(ZoneId zone, WorkingHours hours) {
        boolean works(ZonedDateTime start, int minutes) {
            return hours.cover(start.withZoneSameInstant(zone), minutes);
        }
    }

    CommonHours {
        workers = List.copyOf(workers);
    }

    /**
     * A time on that day at which all work for so long: their usual one where it is among them, else one in the middle.
     *
     * @param zone in which the day is meant
     */
    Optional<ZonedDateTime> on(LocalDate day, ZoneId zone, int minutes, @Nullable LocalTime usual) {
        var all = IntStream.range(0, STEPS_OF_A_DAY)
                .mapToObj(step -> LocalTime.MIN.plusMinutes((long) step * STEP_MINUTES))
                .flatMap(time -> MeetingTimes.instant(day, time, zone).stream())
                .map(start -> start.atZone(zone))
                .filter(start -> workers.stream().allMatch(one -> one.works(start, minutes)))
                .toList();
        return all.stream()
                .filter(start -> start.toLocalTime().equals(usual))
                .findFirst()
                .or(() -> all.stream().skip(all.size() / 2).findFirst());
    }
}
