package org.confidant.agreement;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** Somebody worded or signed this version, and it waits for the signatures of these. */
public record AgreementOffered(MentorshipId mentorship, int version, List<PersonId> waiting) {

    public AgreementOffered {
        waiting = List.copyOf(waiting);
    }
}
