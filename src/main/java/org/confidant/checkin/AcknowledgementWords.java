package org.confidant.checkin;

/** What the mentor says with their acknowledgement. */
record AcknowledgementWords(String words) {}
