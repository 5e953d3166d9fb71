package org.confidant.mentorship;

/** Why mentorships end, in the field's own words; none of them blames anybody. */
public enum EndReason {
    REACHED,
    TIME,
    CHANGED,
    FIT,
    OTHER
}
