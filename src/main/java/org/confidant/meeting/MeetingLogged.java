package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/**
 * Somebody said how it went, or corrected that.
 *
 * @param telling the how manieth change that was
 * @param asked who was there besides, and can say whether it is right
 */
public record MeetingLogged(
        MeetingId meeting, MentorshipId mentorship, Instant startsAt, int telling, List<PersonId> asked) {

    public MeetingLogged {
        asked = List.copyOf(asked);
    }
}
