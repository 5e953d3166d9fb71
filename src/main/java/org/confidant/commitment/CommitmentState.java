package org.confidant.commitment;

/** Where a commitment stands. One that was renegotiated is open again, for another day. */
public enum CommitmentState {
    OPEN,
    KEPT,
    MISSED
}
