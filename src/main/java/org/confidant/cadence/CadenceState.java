package org.confidant.cadence;

/** Where a rhythm stands, calmest first; {@link #PAUSED} stands apart. */
public enum CadenceState {
    ON_TRACK,
    /** In three days or less. */
    DUE_SOON,
    /** The due date has come, and its grace is not over. */
    DUE,
    OVERDUE,
    /** Two intervals went by without a meeting. */
    LAPSED,
    /** Nothing is due while a mentorship pauses. */
    PAUSED;

    /** Past its grace. */
    public boolean late() {
        return this == OVERDUE || this == LAPSED;
    }

    /** Its day has come. */
    public boolean come() {
        return this == DUE || late();
    }
}
