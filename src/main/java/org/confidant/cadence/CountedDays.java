package org.confidant.cadence;

import java.time.LocalDate;
import java.util.List;

/**
 * A calendar in which the days of pauses do not count. A pause that lasts takes out the days until today: what comes after is not
 * known, and counts.
 */
record CountedDays(List<Pause> pauses, LocalDate today) {

    /** The day that is so many counted days after another. */
    LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (var counted = 0; counted < count; ) {
            reached = reached.plusDays(1);
            if (counts(reached)) {
                counted++;
            }
        }
        return reached;
    }

    private boolean counts(LocalDate day) {
        return pauses.stream().noneMatch(pause -> pause.covers(day) && (pause.until() != null || !day.isAfter(today)));
    }
}
