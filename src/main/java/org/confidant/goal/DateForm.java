package org.confidant.goal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Another day for a milestone. */
record DateForm(@NotNull LocalDate dueOn) {

    private static final int YEARS = 5;

    static void check(LocalDate dueOn, LocalDate today, Errors errors) {
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(YEARS))) {
            errors.rejectValue("dueOn", "goal.targetOn.outside");
        }
    }
}
