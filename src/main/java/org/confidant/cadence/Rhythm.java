package org.confidant.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.confidant.agreement.TermsInForce;
import org.confidant.program.Patience;
import org.jspecify.annotations.Nullable;

/**
 * What a cadence is computed from: what was agreed, and what happened. All of it is dates.
 *
 * @param weeks how often they agreed to meet
 * @param patience how long their program waits
 * @param since the day their agreement took force
 * @param reaffirmed the day on which they last said, after contact had lapsed, that they go on; null when it never had
 * @param held the days on which they met, in any order
 * @param planned the next meeting's day; null when none is planned
 * @param pauses when the mentorship rested: nothing was due
 * @param absences when somebody was away whom they cannot meet without: the days do not count
 */
public record Rhythm(
        int weeks,
        Patience patience,
        LocalDate since,
        @Nullable LocalDate reaffirmed,
        List<LocalDate> held,
        @Nullable LocalDate planned,
        List<Pause> pauses,
        List<Pause> absences) {

    public Rhythm {
        if (weeks < 1) {
            throw new IllegalArgumentException("A rhythm has at least one week");
        }
        held = held.stream().distinct().sorted().toList();
        pauses = List.copyOf(pauses);
        absences = List.copyOf(absences);
    }

    /**
     * What was agreed and what happened, as calendar days of the zone. Counted from the first agreement, whichever version holds now.
     *
     * @param planned when they meet next; null when nothing is planned
     */
    public static Rhythm of(
            TermsInForce terms, Collection<Instant> held, @Nullable Instant planned, DaysOff off, ZoneId zone) {
        return new Rhythm(
                terms.rhythmWeeks(),
                terms.patience(),
                day(terms.begun(), zone),
                terms.newStart() == null ? null : day(terms.newStart(), zone),
                held.stream().map(one -> day(one, zone)).toList(),
                planned == null ? null : day(planned, zone),
                pauses(off, zone),
                absences(off));
    }

    /** The days that count for a mentorship, as of an instant. */
    static CountedDays calendar(DaysOff off, Instant at, ZoneId zone) {
        return new CountedDays(pauses(off, zone), absences(off), day(at, zone));
    }

    private static List<Pause> pauses(DaysOff off, ZoneId zone) {
        return off.rests().stream().map(rest -> Pause.of(rest, zone)).toList();
    }

    private static List<Pause> absences(DaysOff off) {
        return off.absences().stream().map(Absence::days).toList();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
