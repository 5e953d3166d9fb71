package org.confidant.program;

import org.confidant.shared.EnrollmentId;

/** A mentee has other words about their circumstances than before, or none any more. */
public record CircumstancesChanged(EnrollmentId enrollment) {}
