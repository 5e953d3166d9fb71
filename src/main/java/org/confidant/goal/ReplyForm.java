package org.confidant.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a mentee types to say something back to their mentor. */
record ReplyForm(@NotBlank @Size(max = 10_000) String reply) {}
