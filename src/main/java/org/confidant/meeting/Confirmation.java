package org.confidant.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.confidant.shared.PersonId;

/**
 * Somebody who was there said that what was logged is right.
 *
 * @param telling the change that they had read, by its place among the meeting's
 */
@Embeddable
record Confirmation(int telling, PersonId personId, Instant at) {}
