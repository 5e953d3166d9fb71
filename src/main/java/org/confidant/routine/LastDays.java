package org.confidant.routine;

import java.time.LocalDate;
import java.util.Objects;
import org.confidant.agreement.Standing;
import org.confidant.program.ProgramService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when a routine goes on: the last day that was agreed, or else the program's. */
@Component
class LastDays {

    private final ProgramService programs;

    LastDays(ProgramService programs) {
        this.programs = programs;
    }

    /** Null where neither has one. */
    @Nullable
    LocalDate of(Standing standing) {
        var agreed = Objects.requireNonNull(standing.terms()).endsOn();
        return agreed == null ? programs.require(standing.program()).endsOn() : agreed;
    }
}
