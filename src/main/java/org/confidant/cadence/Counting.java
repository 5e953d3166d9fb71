package org.confidant.cadence;

/** From what a due date is counted. */
public enum Counting {
    /** The day on which their agreement took force: they have not met yet. */
    AGREEMENT,
    MEETING,
    /** The day on which all said, after contact had lapsed, that they go on. */
    REAFFIRMATION
}
