package org.confidant.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Another day for a commitment, and why. */
record RenegotiationForm(
        @NotNull LocalDate until, @NotBlank @Size(max = 500) String reason) {

    static RenegotiationForm blank(LocalDate today) {
        return new RenegotiationForm(today.plusWeeks(1), "");
    }

    void check(LocalDate today, Errors errors) {
        if (!errors.hasFieldErrors("until")) {
            CommitmentForm.checkDay("until", until, today, errors);
        }
    }
}
