package org.confidant.mentorship;

import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a proposal asks, and their answer so far.
 *
 * @param reason why they said no, sealed for the coordinators; null when they gave none
 */
public record Invitee(
        EnrollmentId enrollment,
        PersonId person,
        Place place,
        Answer answer,
        @Nullable SealedId reason) {}
