package org.confidant.program;

/** What a person is in one program; in another they may be the other. */
public enum Place {
    MENTOR,
    MENTEE
}
