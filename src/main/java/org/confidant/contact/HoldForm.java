package org.confidant.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Until when a coordinator waits, and why. Nothing is chosen before somebody chooses. */
record HoldForm(@Nullable HoldReason reason, @NotNull LocalDate until) {

    /** Whoever needs longer looks again. */
    private static final int LONGEST_MONTHS = 3;

    static HoldForm blank(LocalDate today) {
        return new HoldForm(null, today.plusWeeks(4));
    }

    void check(LocalDate today, Errors errors) {
        if (reason == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "contact.hold.reason.missing");
        }
        if (!errors.hasFieldErrors("until") && !inRange(until, today)) {
            errors.rejectValue("until", "contact.hold.until.range");
        }
    }

    static boolean inRange(LocalDate until, LocalDate today) {
        return until.isAfter(today) && !until.isAfter(today.plusMonths(LONGEST_MONTHS));
    }
}
