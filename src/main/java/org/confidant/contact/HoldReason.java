package org.confidant.contact;

/** Why a coordinator waits with a conclusion: one of these, and no words, which would be of the two. */
public enum HoldReason {
    /** They spoke to them, and there is more to come. */
    SPOKE,
    /** One of them is away. */
    AWAY,
    /** They have a date that is not planned here. */
    DATE,
    OTHER
}
