package org.confidant.program;

import java.time.LocalDate;
import org.confidant.shared.ProgramId;

/** A program as other modules know it. */
public record ProgramCard(ProgramId id, String name, LocalDate startsOn, LocalDate endsOn, ProgramPolicy policy) {}
