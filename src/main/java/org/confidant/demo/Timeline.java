package org.confidant.demo;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What happened in the demo company, told in any order and lived in its own: each act at its own time on the clock. */
final class Timeline {

    private record Act(Instant at, Runnable deed) {}

    private final List<Act> acts = new ArrayList<>();
    private final LocalDate today;
    private final Instant now;

    Timeline(Instant now) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** @param daysAgo moved to the working day before; an act of the same day at a later hour comes later */
    void on(int daysAgo, int hour, Runnable deed) {
        acts.add(new Act(at(daysAgo, hour), deed));
    }

    /** The hour, in UTC, of that working day; never later than now unless the day lies ahead. */
    Instant at(int daysAgo, int hour) {
        var at = day(daysAgo).atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
        return daysAgo >= 0 && at.isAfter(now) ? now : at;
    }

    /** A working day: the one before for what was, the one after for what will be. */
    LocalDate day(int daysAgo) {
        var day = today.minusDays(daysAgo);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = daysAgo < 0 ? day.plusDays(1) : day.minusDays(1);
        }
        return day;
    }

    /** @param settle what a commit would do after each act */
    void live(DemoClock clock, Runnable settle) {
        acts.sort(comparing(Act::at));
        try {
            for (var act : acts) {
                clock.setBackTo(act.at());
                act.deed().run();
                settle.run();
            }
        } finally {
            clock.comeBack();
        }
    }
}
