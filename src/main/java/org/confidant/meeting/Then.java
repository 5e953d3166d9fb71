package org.confidant.meeting;

/** What comes after a meeting that was held. It is never left open. */
public enum Then {
    /** They meet again as often as they agreed, or within its grace. */
    IN_TIME,
    /** They have a day that is later than that, and want it so. */
    LATER,
    /** They let it rest. */
    PAUSE,
    /** They are finishing. */
    CLOSING;

    /** Whether they meet again, on a day that is known. */
    boolean meets() {
        return this == IN_TIME || this == LATER;
    }
}
