package org.confidant.mentorship;

import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/** Someone whom a proposal asks, and their answer so far. */
public record Invitee(EnrollmentId enrollment, PersonId person, Place place, Answer answer) {}
