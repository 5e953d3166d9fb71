package org.confidant.cadence;

import java.time.LocalDate;

/**
 * When something that recurs is due again, and where that stands: one rule for meetings and for feedback.
 *
 * @param on the day by which it is due
 * @param counted the day from which it is counted
 * @param days so many days that count lie between the two
 */
public record Due(CadenceState state, LocalDate on, LocalDate counted, int days) {

    /** Days after the due date in which it is still in time, and days before it in which it is due soon. */
    public static final int GRACE_DAYS = 3;

    /** So many intervals without it, and it has lapsed. */
    private static final int LAPSED_INTERVALS = 2;

    static Due of(LocalDate counted, int days, CountedDays calendar) {
        var on = calendar.after(counted, days);
        return new Due(state(counted, days, on, calendar), on, counted, days);
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
        return state == CadenceState.DUE || late();
    }

    /** Past its grace. */
    public boolean late() {
        return state == CadenceState.OVERDUE || state == CadenceState.LAPSED;
    }

    private static CadenceState state(LocalDate counted, int days, LocalDate on, CountedDays calendar) {
        var today = calendar.today();
        if (calendar.paused()) {
            return CadenceState.PAUSED;
        }
        if (today.isAfter(lapses(counted, days, calendar))) {
            return CadenceState.LAPSED;
        }
        if (today.isAfter(calendar.after(on, GRACE_DAYS))) {
            return CadenceState.OVERDUE;
        }
        if (!today.isBefore(on)) {
            return CadenceState.DUE;
        }
        return today.plusDays(GRACE_DAYS).isBefore(on) ? CadenceState.ON_TRACK : CadenceState.DUE_SOON;
    }

    /** The last day on which it is overdue and has not lapsed. */
    private static LocalDate lapses(LocalDate counted, int days, CountedDays calendar) {
        return calendar.after(calendar.after(counted, LAPSED_INTERVALS * days), GRACE_DAYS);
    }
}
