package org.confidant.mentorship;

import org.confidant.shared.PersonId;

/** What somebody may do with a proposal: asked by service and page alike. */
record ProposalPermissions(boolean see, boolean answer) {

    static ProposalPermissions of(ProposalCard proposal, PersonId person) {
        var mine = proposal.invitees().stream()
                .filter(invitee -> invitee.person().equals(person))
                .findFirst();
        var waits = mine.filter(invitee -> invitee.answer() == Answer.WAITING).isPresent();
        return new ProposalPermissions(mine.isPresent(), waits && proposal.state() == ProposalState.OPEN);
    }
}
