package org.confidant.insight;

/** Where a mentorship's agreement stands, without a word of it. */
enum Signing {
    NONE,
    /** The first version waits for signatures. */
    WAITING,
    IN_FORCE,
    /** One holds, and the next waits. */
    AMENDING;

    static Signing of(BoardRow row) {
        if (row.pending() != null) {
            return row.terms() == null ? WAITING : AMENDING;
        }
        return row.terms() == null ? NONE : IN_FORCE;
    }
}
