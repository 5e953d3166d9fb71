package org.confidant.closure;

import org.confidant.goal.GoalCard;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.jspecify.annotations.Nullable;

/**
 * Around the form for one part.
 *
 * @param others with whom the viewer holds the conversation: "Henrik"
 * @param goal whose outcome it is; null for every other part
 * @param own whether the goal is the viewer's
 * @param lock who will read it
 * @param said what the viewer had said there; may be empty
 */
record ClosureFrame(
        RoomView room,
        String others,
        ClosurePart part,
        @Nullable GoalCard goal,
        boolean own,
        LockView lock,
        String said) {

    /** Names the form's sentences. */
    public String key() {
        return part != ClosurePart.OUTCOME ? part.name() : own ? "OUTCOME" : "OUTCOME.theirs";
    }
}
