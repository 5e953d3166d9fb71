package org.confidant.mentorship;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/**
 * It ended, with no fault assigned: through whom is said nowhere.
 *
 * @param people those who took part, but for the one who ended it
 */
public record MentorshipEnded(MentorshipId mentorship, ProgramId program, List<PersonId> people) {

    public MentorshipEnded {
        people = List.copyOf(people);
    }
}
