package org.confidant.mentorship;

import java.util.List;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProposalId;

/** For some days these have not answered. */
public record ProposalUnanswered(ProposalId proposal, List<PersonId> waiting) {

    public ProposalUnanswered {
        waiting = List.copyOf(waiting);
    }
}
