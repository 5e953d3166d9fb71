package org.confidant.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.confidant.cadence.CadenceState;
import org.confidant.shared.ContactNoticeId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change that was noticed of a mentorship, and what was done about it.
 *
 * @param giver who would give feedback; null for every other subject
 * @param receiver who would get it; null for every other subject
 * @param since the day from which it stands there by the rule
 * @param endsAt when the mentorship ends unless something happens, as it was announced; null for every other notice
 * @param told who was told
 */
public record Notice(
        ContactNoticeId id,
        MentorshipId mentorship,
        Subject subject,
        @Nullable PersonId giver,
        @Nullable PersonId receiver,
        CadenceState state,
        LocalDate since,
        Instant noticedAt,
        @Nullable Instant endsAt,
        Set<PersonId> told) {

    Observation.About about() {
        return new Observation.About(subject, giver, receiver);
    }
}
