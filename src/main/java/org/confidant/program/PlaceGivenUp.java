package org.confidant.program;

import org.confidant.shared.EnrollmentId;

/** Nobody holds this place in a program any more. */
public record PlaceGivenUp(EnrollmentId enrollment) {}
