package org.confidant.insight;

import org.confidant.shared.ForTheNextPage;

/** What a coordinator does in several mentorships at once. */
enum BoardStep implements ForTheNextPage {
    NUDGE,
    HOLD,
    REMATCH
}
