package org.confidant.matching.solver;

import java.util.List;

/**
 * What a pair that was not chosen would take.
 *
 * @param rule why it was not, as far as a rule says so
 * @param cost what the best matching with that pair has less than the best; nothing where the pair cannot be. Below the worst fit that
 *     the fairest matching has, it is what the others would lose at their level, and may be negative
 * @param moves who would have another mentor then, the two first; the same matching, seen as steps
 */
public record Alternative(Rule rule, Worth cost, List<Move> moves) {

    static final Worth NOTHING = new Worth(0, 0);

    /** What speaks against a pair. */
    public enum Rule {
        /** Nothing but its cost. */
        NONE,
        /** It is chosen. */
        CHOSEN,
        /** It is forbidden. */
        FORBIDDEN,
        /** Its mentee is given to another mentor. */
        PINNED,
        /** Its mentor has no place that is not given away. */
        NO_PLACE,
        /** It would lower the worst fit. */
        LOWERS_THE_WORST_FIT
    }

    static Alternative none(Rule rule) {
        return new Alternative(rule, NOTHING, List.of());
    }
}
