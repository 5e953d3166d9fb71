package org.confidant.cadence;

/** Where a rhythm stands, calmest first; {@link #PAUSED} stands apart. */
public enum CadenceState {
    ON_TRACK,
    /** In no more days than its program gives as grace. */
    DUE_SOON,
    /** The due date has come, and its grace is not over. */
    DUE,
    OVERDUE,
    /** So many intervals as its program waits went by without. */
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
