package org.confidant.program;

/** Where an invitation into a program stands. */
enum InvitationState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** A coordinator enrolled the person by hand. */
    CLOSED,
    /** A coordinator took it back. */
    WITHDRAWN
}
