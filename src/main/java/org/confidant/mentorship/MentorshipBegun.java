package org.confidant.mentorship;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** All of these said yes, and have an agreement to sign. */
public record MentorshipBegun(MentorshipId mentorship, List<PersonId> people) {

    public MentorshipBegun {
        people = List.copyOf(people);
    }
}
