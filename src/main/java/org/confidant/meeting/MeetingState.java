package org.confidant.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED,
    /** Its time came and nobody held it; nobody is at fault. */
    MISSED
}
