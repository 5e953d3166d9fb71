package org.confidant.insight;

/** Whether a mentorship has a date, as a coordinator asks for it. */
enum Dates {
    PLANNED,
    /** They have met, and no date is ahead. */
    OPEN,
    /** They have not met yet, and no date is ahead. */
    NEVER,
    /** There is none to ask for: it has ended. */
    OVER;

    static Dates of(BoardState state, Contact contact) {
        if (state == BoardState.ENDED) {
            return OVER;
        }
        if (contact.next() != null) {
            return PLANNED;
        }
        return contact.held().isEmpty() ? NEVER : OPEN;
    }
}
