package org.confidant.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What is said at a step that needs words: an addition, a settlement. */
record SaidForm(
        @NotBlank(message = "{concern.words.missing}") @Size(max = 10_000)
        String words) {

    SaidForm {
        words = Objects.requireNonNullElse(words, "");
    }
}
