package org.confidant.mentorship;

import java.util.List;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProposalId;

/** A coordinator asked these whether they would meet. */
public record ProposalMade(ProposalId proposal, List<PersonId> asked) {

    public ProposalMade {
        asked = List.copyOf(asked);
    }
}
