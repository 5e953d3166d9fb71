package org.confidant.meeting;

import java.time.Instant;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/**
 * A meeting of which somebody else said how it went, in dates alone.
 *
 * @param telling which saying of it, for {@link ConfirmationService#confirm}
 * @param by who said it last
 */
public record LoggedMeeting(MeetingId id, MentorshipId mentorship, Instant startedAt, int telling, PersonId by) {}
