package org.confidant.goal;

/** Where a goal stands, as its mentee says. */
public enum GoalState {
    /** Nobody but its mentee knows of it. */
    DRAFT,
    /** A draft that is not to be. Its words are gone, and nobody is shown it. */
    DISCARDED,
    ACTIVE,
    ACHIEVED,
    /** Put away without blame; it can be taken up again. */
    SET_ASIDE
}
