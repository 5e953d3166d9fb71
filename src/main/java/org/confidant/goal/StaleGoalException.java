package org.confidant.goal;

/** The goal is not the one that was read: it was changed meanwhile, in another window perhaps. */
class StaleGoalException extends RuntimeException {

    StaleGoalException() {
        super("the goal was changed meanwhile");
    }
}
