package org.confidant.matching.solver;

import java.util.BitSet;

/**
 * Mentees and mentors such that every pair has one of them: proves that no more people can be matched than it has mentees and its
 * mentors places (König).
 */
final class Cover {

    final BitSet mentees = new BitSet();
    final BitSet mentors = new BitSet();

    private Cover() {}

    /** Whoever's dual value reaches that. */
    static Cover of(Seating seating, long least) {
        var cover = new Cover();
        for (var mentee = 0; mentee < seating.gain.length; mentee++) {
            cover.mentees.set(mentee, seating.gain[mentee] >= least);
        }
        for (var mentor = 0; mentor < seating.price.length; mentor++) {
            cover.mentors.set(mentor, seating.price[mentor] >= least);
        }
        return cover;
    }
}
