package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** It is less than a day away. */
public record MeetingNeared(MeetingId meeting, MentorshipId mentorship, Instant startsAt, List<PersonId> people) {

    public MeetingNeared {
        people = List.copyOf(people);
    }
}
