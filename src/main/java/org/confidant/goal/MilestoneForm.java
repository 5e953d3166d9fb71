package org.confidant.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a mentee types to add a milestone. */
record MilestoneForm(
        @NotBlank @Size(max = 120) String milestone,
        @NotNull LocalDate dueOn) {

    /** Empty. */
    record Blank(String milestone, @Nullable LocalDate dueOn) {}
}
