package org.confidant.goal;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.reading.RoomView;

/** What the page of a mentorship's goals shows. */
record GoalList(RoomView room, Standing standing, GoalPermissions may, List<GoalCard> goals) {

    public List<GoalCard> active() {
        return goals.stream().filter(goal -> goal.state() == GoalState.ACTIVE).toList();
    }

    public List<GoalCard> done() {
        return goals.stream().filter(goal -> goal.state() != GoalState.ACTIVE).toList();
    }
}
