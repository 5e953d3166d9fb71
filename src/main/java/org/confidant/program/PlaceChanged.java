package org.confidant.program;

import org.confidant.shared.EnrollmentId;

/** A place in a program says something else, perhaps for how many there is room. */
public record PlaceChanged(EnrollmentId place) {}
