package org.confidant.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;

/** A meeting in dates alone. */
public record MeetingCard(MeetingId id, MentorshipId mentorship, MeetingState state, Instant startsAt, int minutes) {

    public boolean planned() {
        return state == MeetingState.PLANNED;
    }

    public Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }
}
