package org.confidant.program;

import java.time.LocalDate;
import java.util.Set;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A program to create; without an end it is always on. Whoever creates it as coordinator, or nobody else is named, is its coordinator. */
public record NewProgram(
        String name,
        ProgramTemplate template,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ProgramPolicy policy,
        Set<PersonId> coordinators) {}
