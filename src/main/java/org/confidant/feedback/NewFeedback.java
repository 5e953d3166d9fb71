package org.confidant.feedback;

import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Feedback to give.
 *
 * @param to another participant
 * @param request what it answers; null when nobody asked
 * @param about one line on what it is about; may be empty
 */
public record NewFeedback(
        PersonId to, @Nullable FeedbackRequestId request, String about, String strengths, String opportunities) {

    public static NewFeedback unasked(PersonId to, String about, String strengths, String opportunities) {
        return new NewFeedback(to, null, about, strengths, opportunities);
    }
}
