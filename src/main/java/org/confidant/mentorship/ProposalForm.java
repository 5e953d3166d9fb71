package org.confidant.mentorship;

import jakarta.validation.constraints.NotNull;
import org.confidant.shared.EnrollmentId;

/** The mentor chosen for a mentee. */
record ProposalForm(
        @NotNull(message = "{mentorship.error.choose}") EnrollmentId mentor) {}
