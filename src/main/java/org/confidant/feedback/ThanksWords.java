package org.confidant.feedback;

/** A thank-you. */
record ThanksWords(String words) {}
