package org.confidant.goal;

import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of a goal.
 *
 * @param goal null for a new one
 */
record GoalFrame(RoomView room, @Nullable GoalId goal, LockView lock) {}
