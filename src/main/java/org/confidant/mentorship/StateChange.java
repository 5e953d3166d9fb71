package org.confidant.mentorship;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * What a mentorship became, through whom and when.
 *
 * @param personId null where nobody did it: it ended because nothing had happened for long
 * @param until when a pause is meant to be over; null where nobody knows
 * @param reasonId why it ended, for the coordinators; null where nothing was said
 */
@Embeddable
record StateChange(
        @Enumerated(EnumType.STRING) MentorshipState state,
        @Nullable PersonId personId,
        Instant at,
        @Nullable LocalDate until,
        @Nullable SealedId reasonId) {

    static StateChange to(MentorshipState state, PersonId by, Instant at) {
        return new StateChange(state, by, at, null, null);
    }
}
