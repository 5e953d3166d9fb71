package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** Somebody called it off; these are the others. */
public record MeetingCalledOff(MeetingId meeting, MentorshipId mentorship, Instant startsAt, List<PersonId> people) {

    public MeetingCalledOff {
        people = List.copyOf(people);
    }
}
