package org.confidant.selfmatch;

/** How far a mentee's question to a mentor has come. */
enum RequestState {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,

    /** The mentee found a mentor otherwise. */
    CLOSED,

    /** Nobody answered in time. */
    LAPSED
}
