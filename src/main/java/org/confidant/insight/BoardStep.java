package org.confidant.insight;

/** What a coordinator does in several mentorships at once. */
enum BoardStep {
    NUDGE,
    HOLD,
    REMATCH
}
