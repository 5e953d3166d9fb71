package org.confidant.goal;

import org.jspecify.annotations.Nullable;

/** The button that was pressed to say where a goal stands; null when it was none of them. */
record ChangeForm(@Nullable GoalState to) {}
