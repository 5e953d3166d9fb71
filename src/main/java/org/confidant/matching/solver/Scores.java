package org.confidant.matching.solver;

/**
 * How well each mentee and mentor fit, in points: more is better, and negative is allowed. Asked more than once for the same pair, and
 * always to be answered alike; the indices are those of the lists that the problem was made from.
 */
@FunctionalInterface
public interface Scores {

    /** Not a score: this pair cannot be. */
    long FORBIDDEN = Long.MIN_VALUE;

    long score(int mentee, int mentor);
}
