package org.confidant.mentorship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.confidant.shared.EnrollmentId;

/** The mentees chosen for a circle. */
record CircleForm(
        @NotNull(message = "{mentorship.error.circle}") @Size(min = 2, max = 20, message = "{mentorship.error.circle}")
        Set<EnrollmentId> mentees) {}
