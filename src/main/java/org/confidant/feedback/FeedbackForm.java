package org.confidant.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** Feedback to give. */
record FeedbackForm(
        @Size(max = 300, message = "{feedback.about.long}") String about,

        @NotBlank(message = "{feedback.strengths.missing}") @Size(max = 10_000, message = "{feedback.long}")
        String strengths,

        @NotBlank(message = "{feedback.opportunities.missing}") @Size(max = 10_000, message = "{feedback.long}")
        String opportunities) {

    FeedbackForm {
        about = Objects.requireNonNullElse(about, "");
    }

    static final FeedbackForm EMPTY = new FeedbackForm("", "", "");
}
