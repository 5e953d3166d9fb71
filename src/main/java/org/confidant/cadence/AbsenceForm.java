package org.confidant.cadence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/**
 * The days on which one is away.
 *
 * @param until the last of them: people think in days off, not in the day after
 */
record AbsenceForm(@NotNull LocalDate from, @NotNull LocalDate until) {

    /** Who was ill says so afterwards. */
    private static final int DAYS_BACK = 31;

    private static final int LONGEST_MONTHS = 6;

    static AbsenceForm blank(LocalDate today) {
        return new AbsenceForm(today, today.plusWeeks(2));
    }

    void check(LocalDate today, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (from.isBefore(today.minusDays(DAYS_BACK)) || from.isAfter(today.plusYears(1))) {
            errors.rejectValue("from", "cadence.absence.from.range");
        }
        if (until.isBefore(from)) {
            errors.rejectValue("until", "cadence.absence.until.before");
        } else if (!until.isBefore(from.plusMonths(LONGEST_MONTHS))) {
            errors.rejectValue("until", "cadence.absence.until.long");
        }
    }

    /** The day on which they are back. */
    LocalDate back() {
        return until.plusDays(1);
    }
}
