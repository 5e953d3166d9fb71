package org.confidant.program;

import java.time.LocalDate;
import java.util.Set;
import org.confidant.shared.PersonId;

/** A program to create. Whoever creates it as coordinator, or nobody else is named, is its coordinator. */
public record NewProgram(
        String name, LocalDate startsOn, LocalDate endsOn, ProgramPolicy policy, Set<PersonId> coordinators) {}
