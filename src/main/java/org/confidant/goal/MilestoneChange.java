package org.confidant.goal;

/** What a mentee says of a milestone. */
public enum MilestoneChange {
    REACHED,
    /** Not reached after all. */
    OPEN,
    REMOVED
}
