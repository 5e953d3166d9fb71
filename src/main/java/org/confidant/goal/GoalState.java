package org.confidant.goal;

/** Where a goal stands, as its mentee says. */
public enum GoalState {
    /** Nobody but its mentee knows of it. */
    DRAFT,
    ACTIVE,
    ACHIEVED,
    /** Put away without blame; it can be taken up again. */
    SET_ASIDE
}
