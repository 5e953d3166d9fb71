package org.confidant.goal;

import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of a goal.
 *
 * @param goal null for a new one
 * @param draft of a new goal that is kept as a draft; null for one that is
 * @param measures how many it has; rows for more are folded away
 */
record GoalFrame(
        RoomView room,
        @Nullable GoalId goal,
        LockView lock,
        @Nullable LockView draft,
        int measures) {}
