package org.confidant.agreement;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** The last signature came in. */
public record AgreementTookForce(MentorshipId mentorship, int version, List<PersonId> people) {

    public AgreementTookForce {
        people = List.copyOf(people);
    }
}
