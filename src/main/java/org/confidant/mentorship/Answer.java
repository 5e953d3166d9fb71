package org.confidant.mentorship;

/** What one of those asked has said to a proposal. */
public enum Answer {
    WAITING,
    ACCEPTED,
    DECLINED
}
