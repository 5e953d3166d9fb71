package org.confidant.feedback;

/** Both halves of feedback. Neither goes without the other; a thank-you is a different thing. */
record FeedbackWords(String about, String strengths, String opportunities) {}
