package org.confidant.demo;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.confidant.people.Viewer;

/** What happened in the demo company, told in any order and lived in its own: each act at its own time on the clock. */
final class Timeline {

    private record Act(Instant at, Runnable deed) {}

    private final List<Act> acts = new ArrayList<>();
    private final LocalDate today;

    Timeline(Instant now) {
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /**
     * Plans a deed.
     *
     * @param daysAgo moved to the working day before: what has to follow another day's act in another zone is three days later
     * @param hour on the clock of whose deed it is
     */
    void on(int daysAgo, int hour, Viewer actor, Runnable deed) {
        on(at(daysAgo, hour, actor.zone()), deed);
    }

    void on(Instant at, Runnable deed) {
        acts.add(new Act(at, deed));
    }

    /** The hour of that working day in the zone. Any hour until 19 of a day ago has passed, whatever the hour is now. */
    Instant at(int daysAgo, int hour, ZoneId zone) {
        return day(daysAgo).atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
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
