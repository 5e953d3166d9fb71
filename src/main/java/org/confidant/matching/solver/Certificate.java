package org.confidant.matching.solver;

import org.jspecify.annotations.Nullable;

/** What proves a matching the best; see {@link Verifier}. */
final class Certificate {

    /** What one more person is worth beside their fit, in points; 0 where people do not count. */
    final long bonus;

    /** The worst score that a pair may have; below every score where there is no such level. */
    final long floor;

    /** Of each mentee, what the whole would lose without them, in points with bonus; 0 for whoever is pinned. */
    final long[] gain;

    /** Of each mentor, what one more place at no cost would add, in points with bonus. */
    final long[] price;

    /** No more people can be matched; null where people do not count. */
    final @Nullable Cover people;

    /** Not as many with all above the floor; null where there is no such level. */
    final @Nullable Cover fairer;

    Certificate(long bonus, long floor, long[] gain, long[] price, @Nullable Cover people, @Nullable Cover fairer) {
        this.bonus = bonus;
        this.floor = floor;
        this.gain = gain;
        this.price = price;
        this.people = people;
        this.fairer = fairer;
    }
}
