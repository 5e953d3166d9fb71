package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody called it off, or the end of their mentorship did.
 *
 * @param by null where nobody did by themselves
 * @param people the others
 */
public record MeetingCalledOff(
        MeetingId meeting,
        MentorshipId mentorship,
        Instant startsAt,
        @Nullable PersonId by,
        List<PersonId> people) {

    public MeetingCalledOff {
        people = List.copyOf(people);
    }
}
