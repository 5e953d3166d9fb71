package org.confidant.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param version the edition of the draft that the form was read with; null where there was none
 * @param to asked in a circle alone
 */
record MessageForm(
        @ReadVersion @Nullable Integer version,

        @NotBlank(message = "{conversation.words.missing}") @Size(max = 10_000, message = "{conversation.long}")
        String words,

        @Nullable String to) {}
