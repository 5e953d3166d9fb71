package org.confidant.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting became, and for when; through whom and when.
 *
 * @param minutes how long it is to be, or was; null where that was not kept yet
 * @param reasonId why, as they said it; null where they did not
 */
@Embeddable
record MeetingChange(
        @Enumerated(EnumType.STRING) MeetingState state,
        Instant startsAt,
        @Nullable Integer minutes,
        PersonId personId,
        Instant at,
        @Nullable SealedId reasonId) {}
