package org.confidant.mentorship;

import org.confidant.program.Place;
import org.confidant.shared.PersonId;

/** A person in a mentorship, in the place they hold there. */
public record Participant(PersonId person, Place place) {}
