package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/**
 * Somebody planned it.
 *
 * @param people the others
 */
public record MeetingPlanned(
        MeetingId meeting, MentorshipId mentorship, Instant startsAt, PersonId by, List<PersonId> people) {

    public MeetingPlanned {
        people = List.copyOf(people);
    }
}
