package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** Its time came a day ago, and nobody said how it went. */
public record MeetingUnlogged(MeetingId meeting, MentorshipId mentorship, Instant startsAt, List<PersonId> people) {

    public MeetingUnlogged {
        people = List.copyOf(people);
    }
}
