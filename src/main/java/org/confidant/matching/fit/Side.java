package org.confidant.matching.fit;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** A member, made ready to be laid beside thousands of others. */
record Side(
        Member member,
        BitSet topics,
        BitSet languages,
        Week week,
        int person,
        BitSet above,
        Map<Integer, Set<Rule>> barred) {

    /** So many topics a mentor can offer with full weight. */
    static final int FEW = 5;

    boolean reportsTo(Side other) {
        return above.get(other.person);
    }
}
