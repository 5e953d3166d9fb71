package org.confidant.concern;

import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What the recipient says when they take a concern up, if anything. */
record TakeUpForm(@Size(max = 10_000) String words) {

    static final TakeUpForm BLANK = new TakeUpForm("");

    TakeUpForm {
        words = Objects.requireNonNullElse(words, "");
    }
}
