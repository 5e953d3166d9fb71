package org.confidant.program;

import java.time.LocalDate;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;

/** A program as other modules know it. */
public record ProgramCard(
        ProgramId id,
        String name,
        ProgramTemplate template,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        ProgramPolicy policy,
        Patience patience) {

    /** Whether its last day has passed. */
    public boolean over(LocalDate today) {
        return endsOn != null && today.isAfter(endsOn);
    }
}
