package org.confidant.agreement;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/**
 * A mentorship has had no agreement for so many days.
 *
 * @param days one of {@link UnsignedAgreements#DAYS}
 * @param missing whose signatures are missing
 */
public record AgreementUnsigned(MentorshipId mentorship, ProgramId program, int days, List<PersonId> missing) {

    public AgreementUnsigned {
        missing = List.copyOf(missing);
    }
}
