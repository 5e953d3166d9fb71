package org.confidant.program;

/** How a question of a program is answered. */
public enum QuestionKind {
    /** One of its options. */
    ONE,
    /** As many of its options as apply. */
    MANY,
    /** A figure between two ends that have words. */
    SCALE,
    /** Its options with the most important one first; what does not matter is left out. */
    ORDER,
    /** In own words, for the coordinators alone: they never leave the vault. */
    TEXT;

    public boolean choice() {
        return this == ONE || this == MANY || this == ORDER;
    }
}
