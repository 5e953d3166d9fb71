package org.confidant.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Feedback to give.
 *
 * @param to chosen in a circle only, and where nobody asked
 * @param request what it answers, if anything: then it is for who asked
 */
record FeedbackForm(
        @Nullable PersonId to,
        @Nullable FeedbackRequestId request,

        @Size(max = 300, message = "{feedback.about.long}") String about,

        @NotBlank(message = "{feedback.strengths.missing}") @Size(max = 10_000, message = "{feedback.long}")
        String strengths,

        @NotBlank(message = "{feedback.opportunities.missing}") @Size(max = 10_000, message = "{feedback.long}")
        String opportunities) {

    static final FeedbackForm EMPTY = new FeedbackForm(null, null, "", "", "");

    FeedbackForm {
        about = Objects.requireNonNullElse(about, "");
    }

    static FeedbackForm answering(FeedbackPage.Request request) {
        return new FeedbackForm(null, request.id(), request.about(), "", "");
    }

    NewFeedback feedback(PersonId receiver) {
        return new NewFeedback(receiver, request, about, strengths, opportunities);
    }
}
