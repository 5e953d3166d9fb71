package org.confidant.matching.solver;

/** What the best matching is. */
public enum Aim {
    /** The most people matched, and among those matchings the best total fit. */
    MOST_PEOPLE,
    /** The best total fit, even where somebody who would lessen it goes without a mentor. */
    TOTAL_FIT,
    /** The most people matched, among those matchings the best worst fit, and among those the best total fit. */
    FAIREST;

    /** Whether leaving that mentee without a mentor is to be avoided before all else. */
    boolean counts(Mentee mentee) {
        return this != TOTAL_FIT && !mentee.optional();
    }
}
