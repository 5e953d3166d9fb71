package org.confidant.agreement;

import java.time.Instant;
import java.util.Set;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question whether they go on that not all have answered. Dates and names of those who have; nothing that anybody wrote.
 *
 * @param meetAt when they would meet, as the last who answered proposed; null before, and at a checkpoint
 * @param said who goes on
 */
public record OpenReaffirmation(
        MentorshipId mentorship,
        ReaffirmationReason reason,
        Instant askedAt,
        @Nullable Instant meetAt,
        Set<PersonId> said) {

    public boolean lapse() {
        return reason == ReaffirmationReason.LAPSE;
    }

    public boolean waitsFor(PersonId person) {
        return !said.contains(person);
    }
}
