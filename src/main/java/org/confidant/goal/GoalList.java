package org.confidant.goal;

import java.util.List;
import org.confidant.agreement.Aspiration;
import org.confidant.agreement.Standing;
import org.confidant.reading.RoomView;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a mentorship's goals shows.
 *
 * @param aspiration what the mentees want to become, as their agreement says it; null where it does not
 */
record GoalList(
        RoomView room,
        Standing standing,
        GoalPermissions may,
        @Nullable Aspiration aspiration,
        Slice<GoalCard> page) {

    public List<GoalCard> active() {
        return page.rows().stream()
                .filter(goal -> goal.state() == GoalState.ACTIVE)
                .toList();
    }

    /** Known to the viewer alone. */
    public List<GoalCard> drafts() {
        return page.rows().stream()
                .filter(goal -> goal.state() == GoalState.DRAFT)
                .toList();
    }

    public List<GoalCard> done() {
        return page.rows().stream()
                .filter(goal -> goal.state() == GoalState.ACHIEVED || goal.state() == GoalState.SET_ASIDE)
                .toList();
    }
}
