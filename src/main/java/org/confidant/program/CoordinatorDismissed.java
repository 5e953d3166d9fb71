package org.confidant.program;

import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/** Somebody coordinates a program no longer. Heard inside the same transaction. */
public record CoordinatorDismissed(ProgramId program, PersonId person) {}
