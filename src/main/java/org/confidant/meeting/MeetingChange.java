package org.confidant.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.shared.PersonId;

/** What a meeting became, and for when; through whom and when. */
@Embeddable
record MeetingChange(
        @Enumerated(EnumType.STRING) MeetingState state, Instant startsAt, PersonId personId, Instant at) {}
