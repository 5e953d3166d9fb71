package org.confidant.contact;

/** What is looked at in a mentorship without looking inside. */
public enum Subject {
    /** Whether they meet as often as they agreed. */
    MEETING,
    /** Whether one gives another feedback as often as they agreed. */
    FEEDBACK,
    /** Whether a first meeting is planned in time. */
    FIRST_MEETING,
    /** Whether it is time to say whether they go on. */
    CHECKPOINT,
    /** Whether the last day that was agreed is near, or has passed. */
    LAST_DAY,
    /** Whether nothing has happened for so long that it may be over. */
    INACTIVITY
}
