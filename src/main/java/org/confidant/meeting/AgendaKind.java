package org.confidant.meeting;

/** Under what an agenda item stands, in the order of a talk. */
public enum AgendaKind {
    CHALLENGE,
    ACCOMPLISHMENT,
    FUTURE_GOAL,
    OTHER
}
