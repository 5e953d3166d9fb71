package org.confidant.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Feedback to ask for.
 *
 * @param asked chosen in a circle only
 */
record AskForm(
        @Nullable PersonId asked,

        @NotBlank(message = "{feedback.subject.missing}") @Size(max = 300, message = "{feedback.about.long}")
        String subject,

        @NotNull LocalDate dueOn) {

    private static final int USUAL_DAYS = 7;

    /** Nothing said yet, a week to answer. */
    static AskForm empty(LocalDate today) {
        return new AskForm(null, "", today.plusDays(USUAL_DAYS));
    }

    void check(LocalDate today, Errors errors) {
        if (!errors.hasErrors() && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1)))) {
            errors.rejectValue("dueOn", "feedback.due.outside");
        }
    }
}
