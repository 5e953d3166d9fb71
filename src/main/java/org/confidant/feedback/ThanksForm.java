package org.confidant.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A thank-you.
 *
 * @param thanked chosen in a circle only
 */
record ThanksForm(
        @Nullable PersonId thanked,

        @NotBlank(message = "{feedback.thanks.missing}") @Size(max = 10_000, message = "{feedback.long}")
        String thanks) {

    static final ThanksForm EMPTY = new ThanksForm(null, "");
}
