package org.confidant.program;

import jakarta.validation.constraints.NotNull;
import org.confidant.shared.PersonId;

/** Who is to coordinate a program. */
record CoordinatorForm(@NotNull PersonId person) {}
