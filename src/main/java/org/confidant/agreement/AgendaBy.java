package org.confidant.agreement;

/** Who prepares the agenda of a meeting. */
public enum AgendaBy {
    /** The usual one: the mentee leads. */
    MENTEE,
    MENTOR,
    IN_TURN
}
