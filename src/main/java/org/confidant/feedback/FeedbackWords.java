package org.confidant.feedback;

/** Both halves of feedback. Neither goes without the other; a thank-you is a different thing. */
record FeedbackWords(String about, String strengths, String opportunities) {

    /** @throws IllegalArgumentException when a half is missing: forms say so before */
    FeedbackWords {
        if (strengths.isBlank() || opportunities.isBlank()) {
            throw new IllegalArgumentException("Feedback has both halves");
        }
    }
}
