package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/**
 * Somebody gave it another time or place.
 *
 * @param people the others
 */
public record MeetingMoved(
        MeetingId meeting, MentorshipId mentorship, Instant startsAt, PersonId by, List<PersonId> people) {

    public MeetingMoved {
        people = List.copyOf(people);
    }
}
