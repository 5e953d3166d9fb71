package org.confidant.transition;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How one finds the match: one of three, and words for oneself if one likes. Nothing is chosen before somebody chooses. */
record FitForm(
        @Nullable FitAnswer answer, @Size(max = 2_000) String words) {

    static final FitForm EMPTY = new FitForm(null, "");

    FitForm {
        words = Objects.requireNonNullElse(words, "");
    }

    void check(Errors errors) {
        if (answer == null && !errors.hasFieldErrors("answer")) {
            errors.rejectValue("answer", "transition.fit.missing");
        }
    }
}
