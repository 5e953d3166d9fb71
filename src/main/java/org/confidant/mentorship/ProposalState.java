package org.confidant.mentorship;

/** Where a proposal stands: open until all have answered, or a no leaves no two of them. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** A coordinator took the question back. */
    WITHDRAWN,
    /** Never stored: an open one that nobody answered in time. */
    LAPSED
}
