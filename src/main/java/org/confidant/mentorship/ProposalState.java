package org.confidant.mentorship;

/** Where a proposal stands: open until all have accepted or one has declined. */
public enum ProposalState {
    OPEN,
    ACCEPTED,
    DECLINED
}
