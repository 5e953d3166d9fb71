package org.confidant.matching.solver;

/**
 * What a pair's score is worth in one of the problems that are solved on the way.
 *
 * @param floor pairs below this score are out
 * @param peopleOnly how well a pair fits does not matter, nor what a place costs
 * @param bonus what a mentee who counts adds by being matched at all, in points
 */
record Objective(long floor, boolean peopleOnly, long bonus) {

    /** Below every score. */
    static final long NO_FLOOR = Scores.FORBIDDEN + 1;

    /** The most people over pairs of at least that score. */
    static Objective people(long floor) {
        return new Objective(floor, true, 1);
    }

    static Objective fit(long floor, long bonus) {
        return new Objective(floor, false, bonus);
    }

    /** Never falls when the score rises. */
    long worth(long score) {
        if (score < floor) {
            return Scores.FORBIDDEN;
        }
        return peopleOnly ? 0 : score;
    }
}
