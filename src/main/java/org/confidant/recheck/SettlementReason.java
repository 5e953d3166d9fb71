package org.confidant.recheck;

/** Why people go on all the same: one of these, and no words, which would be of the two. */
enum SettlementReason {
    /** A coordinator spoke to them. */
    SPOKE,
    /** It is so for a short time only. */
    SHORT,
    /** Whoever leads them knows of it. */
    AWARE,
    OTHER,
    /** Never chosen: they met already when the program made the rule. */
    RULE_IS_NEW;

    static SettlementReason[] chosen() {
        return new SettlementReason[] {SPOKE, SHORT, AWARE, OTHER};
    }
}
