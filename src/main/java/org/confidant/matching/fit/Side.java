package org.confidant.matching.fit;

import java.util.Map;
import java.util.Set;

/**
 * A member, made ready to be laid beside thousands of others.
 *
 * @param week the number of their hours among the weeks of the cohort
 * @param above the numbers of those in the cohort to whom they report
 * @param barred what is between them and other people of the cohort, by their numbers
 */
record Side(
        Member member,
        Numbers topics,
        Wishes wishes,
        Answers answers,
        Numbers languages,
        int week,
        int person,
        Numbers above,
        Map<Integer, Set<Rule>> barred) {

    /** So many topics a mentor can offer with full weight. */
    static final int FEW = 5;

    boolean reportsTo(Side other) {
        return above.has(other.person);
    }
}
