package org.confidant.transition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Until when it is meant to rest. */
record PauseForm(@NotNull LocalDate until) {

    /** Whoever rests longer ends, and begins anew. */
    private static final int LONGEST_MONTHS = 12;

    static PauseForm blank(LocalDate today) {
        return new PauseForm(today.plusWeeks(4));
    }

    void check(LocalDate today, Errors errors) {
        if (errors.hasFieldErrors("until")) {
            return;
        }
        if (!until.isAfter(today) || until.isAfter(today.plusMonths(LONGEST_MONTHS))) {
            errors.rejectValue("until", "transition.until.range");
        }
    }
}
