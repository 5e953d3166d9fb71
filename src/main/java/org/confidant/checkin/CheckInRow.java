package org.confidant.checkin;

import java.time.Instant;
import org.confidant.shared.CheckInId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** What the clear table knows of one check-in. */
record CheckInRow(
        CheckInId id,
        MentorshipId mentorship,
        PersonId author,
        @Nullable GoalId goal,
        Scope scope,
        SealedId words,
        Instant writtenAt,
        @Nullable SealedId answer,
        @Nullable Instant acknowledgedAt) {

    /** It was shared, and nobody has said yet that they read it. */
    boolean waits() {
        return scope != Scope.AUTHOR && acknowledgedAt == null;
    }
}
