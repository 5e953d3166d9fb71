package org.confidant.selfmatch;

import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What a mentee says to a mentor whom they ask, as it is typed. */
record AskForm(@Size(max = 2_000) String words) {

    static final AskForm EMPTY = new AskForm("");

    AskForm {
        words = Objects.requireNonNullElse(words, "");
    }
}
