package org.confidant.transition;

/** How one of them finds the match, after they have met. */
public enum FitAnswer {
    GOOD,
    DECIDING,
    NOT_GOOD
}
