package org.confidant.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a mentee types to set or reword a goal.
 *
 * @param version of the goal that was read; null for a new one
 */
record GoalForm(
        @ReadVersion @Nullable Integer version,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 10_000) String why,
        @NotBlank @Size(max = 120) String measure,

        @NotNull @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal start,

        @NotNull @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal target,

        @Nullable @Size(max = 20) String unit,
        @Nullable LocalDate targetOn) {

    private static final int YEARS_AHEAD = 5;

    static GoalForm of(@Nullable Integer version, GoalCard goal) {
        var words = goal.wording();
        return new GoalForm(
                version,
                words.title(),
                words.why(),
                words.measure(),
                words.start(),
                words.target(),
                words.unit(),
                goal.targetOn());
    }

    GoalForm onto(@Nullable Integer now) {
        return new GoalForm(now, title, why, measure, start, target, unit, targetOn);
    }

    GoalWording wording() {
        return new GoalWording(title, why, measure, start, target, unit == null ? "" : unit);
    }

    /** What only the fields together, or the day, can tell. */
    void check(LocalDate today, @Nullable LocalDate before, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (start.compareTo(target) == 0) {
            errors.rejectValue("target", "goal.target.same");
        }
        if (targetOn != null
                && !targetOn.equals(before)
                && (targetOn.isBefore(today) || targetOn.isAfter(today.plusYears(YEARS_AHEAD)))) {
            errors.rejectValue("targetOn", "goal.targetOn.outside");
        }
    }
}
