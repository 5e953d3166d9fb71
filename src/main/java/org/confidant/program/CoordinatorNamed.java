package org.confidant.program;

import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/** Somebody coordinates a program from now on. Heard inside the same transaction. */
public record CoordinatorNamed(ProgramId program, PersonId person) {}
