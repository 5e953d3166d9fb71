package org.confidant.conversation;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.conversation.ConversationPage.Draft;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a message before it is sent, and so what the field shows at first.
 *
 * @param version the edition that was read; null where there was none
 */
record DraftForm(
        @ReadVersion @Nullable Integer version,
        @Size(max = 10_000, message = "{conversation.long}") String words,
        @Nullable String to) {

    DraftForm {
        words = Objects.requireNonNullElse(words, "");
    }

    static DraftForm of(Draft draft) {
        return new DraftForm(
                draft.edition(), draft.words().text(), draft.words().to());
    }

    /** The same words, for the draft as it is now. */
    DraftForm onto(Draft draft) {
        return new DraftForm(draft.edition(), words, to);
    }
}
