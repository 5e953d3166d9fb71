package org.confidant.goal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Another day for a milestone. */
record DateForm(@NotNull LocalDate dueOn) {

    private static final int YEARS = 5;

    /** The day it has, or a week from today where that one has passed. */
    static DateForm offered(LocalDate dueOn, LocalDate today) {
        return new DateForm(dueOn.isBefore(today) ? today.plusWeeks(1) : dueOn);
    }

    static void check(LocalDate dueOn, LocalDate today, Errors errors) {
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(YEARS))) {
            errors.rejectValue("dueOn", "goal.targetOn.outside");
        }
    }
}
