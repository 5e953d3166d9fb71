package org.confidant.selfmatch;

/** How far a mentee's question to a mentor has come. */
enum RequestState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,

    /** The mentee found a mentor otherwise. */
    CLOSED,

    /** The mentor has no place left. */
    FULL,

    /** One of the two gave their place up or left, or the program is over. */
    GONE,

    /** Nobody answered in time. */
    LAPSED;

    /** Whether the mentee, who waits for an answer, did not bring it about themselves. */
    boolean news() {
        return this == FULL || this == GONE || this == LAPSED;
    }
}
