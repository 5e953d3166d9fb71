package org.confidant.matching;

import org.confidant.matching.fit.Couple;

/** What a coordinator decided about a pair by hand, for the next run. */
record Choice(Couple pair, Kind kind) {

    /** Whether the two are to be matched, or are not. */
    enum Kind {
        KEEP,
        FORBID
    }
}
