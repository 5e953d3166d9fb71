package org.confidant.meeting;

import jakarta.persistence.Embeddable;
import org.confidant.shared.PersonId;

/**
 * Somebody who was there.
 *
 * @param telling the change that says so, by its place among the meeting's
 */
@Embeddable
record Attendant(int telling, PersonId personId) {}
