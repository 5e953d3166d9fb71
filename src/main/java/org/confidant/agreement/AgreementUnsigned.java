package org.confidant.agreement;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/**
 * A mentorship has had no agreement for so many days.
 *
 * @param days one of those at which its program says so
 * @param last whether that is the one at which coordinators are told
 * @param missing whose signatures are missing
 */
public record AgreementUnsigned(
        MentorshipId mentorship, ProgramId program, int days, boolean last, List<PersonId> missing) {

    public AgreementUnsigned {
        missing = List.copyOf(missing);
    }
}
