package org.confidant.vault;

/** What a space is for. */
public enum SpaceKind {
    MENTORSHIP,
    JOURNAL,
    ENROLLMENT,
    CONCERN,
    REQUEST
}
