package org.confidant.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.confidant.agreement.TermsInForce;
import org.confidant.mentorship.Rest;
import org.jspecify.annotations.Nullable;

/**
 * What a cadence is computed from: what was agreed, and what happened. All of it is dates.
 *
 * @param weeks how often they agreed to meet
 * @param since the day their agreement took force
 * @param held the days on which they met, in any order
 * @param planned the next meeting's day; null when none is planned
 */
public record Rhythm(
        int weeks,
        LocalDate since,
        List<LocalDate> held,
        @Nullable LocalDate planned,
        List<Pause> pauses) {

    public Rhythm {
        if (weeks < 1) {
            throw new IllegalArgumentException("A rhythm has at least one week");
        }
        held = held.stream().distinct().sorted().toList();
        pauses = List.copyOf(pauses);
    }

    /**
     * What was agreed and what happened, as calendar days of the zone. Counted from the first agreement, whichever version holds now.
     *
     * @param planned when they meet next; null when nothing is planned
     * @param rests when the mentorship paused
     */
    public static Rhythm of(
            TermsInForce terms,
            Collection<Instant> held,
            @Nullable Instant planned,
            Collection<Rest> rests,
            ZoneId zone) {
        return new Rhythm(
                terms.rhythmWeeks(),
                day(terms.begun(), zone),
                held.stream().map(one -> day(one, zone)).toList(),
                planned == null ? null : day(planned, zone),
                rests.stream().map(rest -> Pause.of(rest, zone)).toList());
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
