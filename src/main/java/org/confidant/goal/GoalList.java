package org.confidant.goal;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.reading.RoomView;
import org.confidant.shared.Slice;

/** What a page of a mentorship's goals shows. */
record GoalList(RoomView room, Standing standing, GoalPermissions may, Slice<GoalCard> page) {

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
