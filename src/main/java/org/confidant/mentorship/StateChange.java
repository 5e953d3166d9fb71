package org.confidant.mentorship;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.shared.PersonId;

/** What a mentorship became, through whom and when. */
@Embeddable
record StateChange(@Enumerated(EnumType.STRING) MentorshipState state, PersonId personId, Instant at) {}
