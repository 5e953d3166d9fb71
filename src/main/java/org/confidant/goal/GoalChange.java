package org.confidant.goal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What a goal became, through whom and when; and why, where its mentee was asked for a reason. */
@Embeddable
record GoalChange(
        @Enumerated(EnumType.STRING) GoalState state,
        PersonId personId,
        Instant at,
        @Nullable SealedId reasonId) {}
