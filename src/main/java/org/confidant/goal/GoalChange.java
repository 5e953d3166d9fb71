package org.confidant.goal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.shared.PersonId;

/** What a goal became, through whom and when. */
@Embeddable
record GoalChange(@Enumerated(EnumType.STRING) GoalState state, PersonId personId, Instant at) {}
