package org.confidant.conversation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to say, and to whom.
 *
 * @param to as the form says it; empty where nothing was chosen
 */
record DraftWords(String text, String to) {

    static final DraftWords NONE = new DraftWords("", "");

    static DraftWords of(String text, @Nullable String to) {
        return text.isBlank() ? NONE : new DraftWords(text, Objects.requireNonNullElse(to, ""));
    }
}
