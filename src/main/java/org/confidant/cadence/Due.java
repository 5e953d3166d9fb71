package org.confidant.cadence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something that recurs is due again, and where that stands: one rule for meetings and for feedback.
 *
 * @param on the day by which it is due
 * @param counted the day from which it is counted
 * @param days so many days that count lie between the two
 * @param since the day from which it stands there
 * @param inTimeUntil the last day of its grace
 */
public record Due(
        CadenceState state, LocalDate on, LocalDate counted, int days, LocalDate since, LocalDate inTimeUntil) {

    /** Days after the due date in which it is still in time, and days before it in which it is due soon. */
    public static final int GRACE_DAYS = 3;

    /** So many intervals without it, and it has lapsed. */
    private static final int LAPSED_INTERVALS = 2;

    static Due of(LocalDate counted, int days, CountedDays calendar) {
        var on = calendar.after(counted, days);
        var grace = calendar.after(on, GRACE_DAYS);
        var lapsed = calendar.after(calendar.after(counted, LAPSED_INTERVALS * days), GRACE_DAYS)
                .plusDays(1);
        var soon = on.minusDays(GRACE_DAYS);
        var today = calendar.today();
        var paused = calendar.pausedSince();
        if (paused != null) {
            return new Due(CadenceState.PAUSED, on, counted, days, paused, grace);
        }
        if (!today.isBefore(lapsed)) {
            return new Due(CadenceState.LAPSED, on, counted, days, lapsed, grace);
        }
        if (today.isAfter(grace)) {
            return new Due(CadenceState.OVERDUE, on, counted, days, grace.plusDays(1), grace);
        }
        if (!today.isBefore(on)) {
            return new Due(CadenceState.DUE, on, counted, days, on, grace);
        }
        return today.isBefore(soon)
                ? new Due(CadenceState.ON_TRACK, on, counted, days, counted, grace)
                : new Due(CadenceState.DUE_SOON, on, counted, days, soon, grace);
    }

    /** How many days between the two did not count: they paused, or one of them was away. */
    public int daysOff() {
        return (int) (on.toEpochDay() - counted.toEpochDay()) - days;
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
            case ON_TRACK -> on.minusDays(GRACE_DAYS);
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
