package org.confidant.web;

import java.time.LocalDate;
import org.confidant.agreement.RelationState;
import org.jspecify.annotations.Nullable;

/**
 * How far a mentorship has come, after David Clutterbuck. Derived from what can be counted, so that nobody has to keep it; the two
 * know better.
 */
enum Phase {
    RAPPORT,
    DIRECTION,
    PROGRESS,
    WINDING_DOWN,
    MOVING_ON;

    private static final int WINDING_WEEKS = 6;

    /**
     * @param held meetings held so far
     * @param goals goals set so far
     */
    static Phase of(RelationState state, @Nullable LocalDate endsOn, LocalDate today, int held, int goals) {
        if (state == RelationState.ENDED) {
            return MOVING_ON;
        }
        if (endsOn != null && !today.isBefore(endsOn.minusWeeks(WINDING_WEEKS))) {
            return WINDING_DOWN;
        }
        if (held > 1 && goals > 0) {
            return PROGRESS;
        }
        return held > 0 ? DIRECTION : RAPPORT;
    }
}
