package org.confidant.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.confidant.picture.Beat;
import org.confidant.picture.Beats;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rhythm is kept: a pure function of what was agreed, what happened, and an instant. Nothing of it is stored.
 *
 * <p>Due is the last meeting, or before the first the day the agreement took force, or the day on which they said that they go on,
 * whichever came last, plus the rhythm; days of a pause or an absence count for nothing. A planned meeting does not move the due date,
 * it answers it.
 *
 * @param due when they meet again at the latest, and where that stands
 * @param from what that is counted from
 * @param firstBy by when their first meeting is planned; null once they have met
 * @param inactiveFrom the day from which nothing has happened between them for so long that it is asked whether there is anything left
 * @param weeks the rhythm that was agreed
 * @param plannedOn the meeting that answers the due date; null when none is planned
 * @param beats the last eight intervals, oldest first
 * @param streak how often they met in time without missing an interval, up to now; what was moved within its grace counts
 */
public record Cadence(
        Due due,
        Counting from,
        @Nullable LocalDate firstBy,
        LocalDate inactiveFrom,
        int weeks,
        @Nullable LocalDate plannedOn,
        Beats beats,
        int streak) {

    private static final int SHOWN = 8;

    public static Cadence of(Rhythm rhythm, Instant at, ZoneId zone) {
        var today = at.atZone(zone).toLocalDate();
        var days = new CountedDays(rhythm.pauses(), rhythm.absences(), today);
        var held = rhythm.held().stream()
                .filter(day -> !day.isBefore(rhythm.since()) && !day.isAfter(today))
                .toList();
        var from = from(rhythm, held, today);
        var counted = counted(from, rhythm, held);
        var planned = rhythm.planned();
        var beats = beats(rhythm, days, held, today);
        return new Cadence(
                Due.of(counted, 7 * rhythm.weeks(), days, rhythm.patience()),
                from,
                held.isEmpty() ? days.after(rhythm.since(), rhythm.patience().firstMeetingDays()) : null,
                days.after(counted, rhythm.patience().inactiveDays()),
                rhythm.weeks(),
                planned == null || planned.isBefore(today) ? null : planned,
                new Beats(last(beats)),
                streak(beats));
    }

    /** Whoever has a day ahead has not lapsed, however far it is: they agreed on it. */
    public CadenceState state() {
        return answered() && due.state() == CadenceState.LAPSED ? CadenceState.OVERDUE : due.state();
    }

    public LocalDate dueOn() {
        return due.on();
    }

    /** A future meeting is planned for the date that is due. */
    public boolean answered() {
        return plannedOn != null;
    }

    private static Counting from(Rhythm rhythm, List<LocalDate> held, LocalDate today) {
        var reaffirmed = rhythm.reaffirmed();
        var metLast = held.isEmpty() ? rhythm.since() : held.get(held.size() - 1);
        if (reaffirmed != null && reaffirmed.isAfter(metLast) && !reaffirmed.isAfter(today)) {
            return Counting.REAFFIRMATION;
        }
        return held.isEmpty() ? Counting.AGREEMENT : Counting.MEETING;
    }

    private static LocalDate counted(Counting from, Rhythm rhythm, List<LocalDate> held) {
        return switch (from) {
            case AGREEMENT -> rhythm.since();
            case MEETING -> held.get(held.size() - 1);
            case REAFFIRMATION -> Objects.requireNonNull(rhythm.reaffirmed());
        };
    }

    private static List<Beat> beats(Rhythm rhythm, CountedDays days, List<LocalDate> held, LocalDate today) {
        var beats = new ArrayList<Beat>();
        var from = rhythm.since();
        var next = 0;
        while (from.isBefore(today)) {
            var due = days.after(from, 7 * rhythm.weeks());
            var late = days.after(due, rhythm.patience().graceDays());
            next = skip(held, next, from);
            var met = next < held.size() ? held.get(next) : null;
            if (met != null && !met.isAfter(late)) {
                pauses(rhythm, from, met).forEach(beats::add);
                beats.add(met.isAfter(due) ? Beat.MOVED : Beat.KEPT);
                from = met;
            } else if (today.isAfter(late)) {
                pauses(rhythm, from, due).forEach(beats::add);
                beats.add(Beat.MISSED);
                from = due;
            } else {
                pauses(rhythm, from, today).forEach(beats::add);
                break;
            }
        }
        if (rhythm.planned() != null && !rhythm.planned().isBefore(today)) {
            beats.add(Beat.PLANNED);
        }
        return beats;
    }

    /** The first meeting after the day. */
    private static int skip(List<LocalDate> held, int next, LocalDate day) {
        var index = next;
        while (index < held.size() && !held.get(index).isAfter(day)) {
            index++;
        }
        return index;
    }

    /** One for each pause that began in the interval. */
    private static List<Beat> pauses(Rhythm rhythm, LocalDate from, LocalDate to) {
        return rhythm.pauses().stream()
                .filter(pause -> !pause.from().isBefore(from) && pause.from().isBefore(to))
                .map(pause -> Beat.PAUSED)
                .toList();
    }

    private static int streak(List<Beat> beats) {
        var met = beats.subList(beats.lastIndexOf(Beat.MISSED) + 1, beats.size());
        return (int) met.stream()
                .filter(beat -> beat == Beat.KEPT || beat == Beat.MOVED)
                .count();
    }

    private static List<Beat> last(List<Beat> beats) {
        return beats.subList(Math.max(0, beats.size() - SHOWN), beats.size());
    }
}
