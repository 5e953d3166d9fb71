package org.confidant.cadence;

import java.time.LocalDate;
import org.confidant.program.Patience;
import org.jspecify.annotations.Nullable;

/**
 * When something that recurs is due again, and where that stands: one rule for meetings and for feedback.
 *
 * @param on the day by which it is due
 * @param counted the day from which it is counted
 * @param days so many days that count lie between the two
 * @param soonFrom the day from which it is due soon
 * @param since the day from which it stands there
 * @param inTimeUntil the last day of its grace
 */
public record Due(
        CadenceState state,
        LocalDate on,
        LocalDate counted,
        int days,
        LocalDate soonFrom,
        LocalDate since,
        LocalDate inTimeUntil) {

    static Due of(LocalDate counted, int days, CountedDays calendar, Patience patience) {
        var on = calendar.after(counted, days);
        var grace = calendar.after(on, patience.graceDays());
        var lapsed = calendar.after(calendar.after(counted, patience.lapsedIntervals() * days), patience.graceDays())
                .plusDays(1);
        var soon = on.minusDays(patience.graceDays());
        var today = calendar.today();
        var paused = calendar.pausedSince();
        if (paused != null) {
            return new Due(CadenceState.PAUSED, on, counted, days, soon, paused, grace);
        }
        if (!today.isBefore(lapsed)) {
            return new Due(CadenceState.LAPSED, on, counted, days, soon, lapsed, grace);
        }
        if (today.isAfter(grace)) {
            return new Due(CadenceState.OVERDUE, on, counted, days, soon, grace.plusDays(1), grace);
        }
        if (!today.isBefore(on)) {
            return new Due(CadenceState.DUE, on, counted, days, soon, on, grace);
        }
        return today.isBefore(soon)
                ? new Due(CadenceState.ON_TRACK, on, counted, days, soon, counted, grace)
                : new Due(CadenceState.DUE_SOON, on, counted, days, soon, soon, grace);
    }

    /** How many days between the two did not count: they paused, or one of them was away. */
    public int daysOff() {
        return (int) (on.toEpochDay() - counted.toEpochDay()) - days;
    }

    /** So many days after the due date it is still in time, and so many before it is due soon. */
    public int graceDays() {
        return (int) (on.toEpochDay() - soonFrom.toEpochDay());
    }

    /** Due soon, or due by now. */
    public boolean near() {
        return state != CadenceState.ON_TRACK && state != CadenceState.PAUSED;
    }

    /** Its day has come. */
    public boolean come() {
        return state.come();
    }

    /** Past its grace. */
    public boolean late() {
        return state.late();
    }

    /**
     * The first day on which it may stand elsewhere if nothing happens: never after it does, and rarely before. Null where only what
     * somebody does changes it.
     */
    public @Nullable LocalDate changesOn(LocalDate today) {
        return switch (state) {
            case ON_TRACK -> soonFrom;
            case DUE_SOON -> on;
            case DUE -> inTimeUntil.plusDays(1);
            case OVERDUE ->
                later(inTimeUntil.plusDays(days + 1L), today.plusDays(1)); // days off may make it later still
            case LAPSED, PAUSED -> null;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
