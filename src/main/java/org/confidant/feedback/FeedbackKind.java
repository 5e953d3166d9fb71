package org.confidant.feedback;

/** Feedback has two halves and is acknowledged; a thank-you is a different thing and asks for nothing. */
enum FeedbackKind {
    FEEDBACK,
    THANKS
}
