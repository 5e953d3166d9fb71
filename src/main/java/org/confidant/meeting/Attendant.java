package org.confidant.meeting;

import jakarta.persistence.Embeddable;
import org.confidant.shared.PersonId;

/** Somebody who was there. */
@Embeddable
record Attendant(PersonId personId) {}
