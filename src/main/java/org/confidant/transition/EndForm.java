package org.confidant.transition;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.mentorship.EndReason;
import org.confidant.mentorship.EndWords;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Why it ends: one of the usual reasons, and words if one likes. Nothing is chosen before somebody chooses.
 *
 * @param apart whether they are never to be paired again
 */
record EndForm(
        @Nullable EndReason reason,
        @Size(max = 2_000) String words,
        @Nullable Boolean apart) {

    static final EndForm EMPTY = new EndForm(null, "", false);

    EndForm {
        words = Objects.requireNonNullElse(words, "");
    }

    /** A box that is not ticked is not sent. */
    boolean keptApart() {
        return Boolean.TRUE.equals(apart);
    }

    void check(Errors errors) {
        if (reason == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "transition.reason.missing");
        }
    }

    EndWords said() {
        return new EndWords(Objects.requireNonNull(reason), words.strip());
    }
}
