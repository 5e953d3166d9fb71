package org.confidant.feedback;

/** What the receiver says they take from it; may be empty. */
record AcknowledgementWords(String takeaway) {}
