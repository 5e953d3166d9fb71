package org.confidant.goal;

import org.jspecify.annotations.Nullable;

/** The button that was pressed at a milestone; null when it was none of them. */
record MilestoneChangeForm(@Nullable MilestoneChange to) {}
