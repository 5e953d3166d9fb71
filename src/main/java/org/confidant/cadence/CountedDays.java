package org.confidant.cadence;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar in which the days of pauses and absences do not count. A pause that lasts takes out the days until today: what comes
 * after is not known, and counts.
 */
record CountedDays(List<Pause> pauses, List<Pause> absences, LocalDate today) {

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

    /** Since when the mentorship pauses; null while it does not. While somebody is away, what was due before they left stays due. */
    @Nullable
    LocalDate pausedSince() {
        return pauses.stream()
                .filter(pause -> pause.covers(today))
                .map(Pause::from)
                .min(naturalOrder())
                .orElse(null);
    }

    private boolean counts(LocalDate day) {
        return Stream.concat(pauses.stream(), absences.stream())
                .noneMatch(pause -> pause.covers(day) && (pause.until() != null || !day.isAfter(today)));
    }
}
