package org.confidant.mentorship;

/** Whether the two go on. Whether they have agreed their terms is the agreement's to say. */
public enum MentorshipState {
    ACTIVE,
    PAUSED,
    ENDED
}
