package org.confidant.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something to say to feedback that was given. */
record AnswerForm(
        @NotBlank(message = "{feedback.answer.missing}") @Size(max = 10_000, message = "{feedback.long}")
        String words) {}
