package org.confidant.feedback;

/** What one of the two says to feedback that was given. */
record AnswerWords(String words) {}
