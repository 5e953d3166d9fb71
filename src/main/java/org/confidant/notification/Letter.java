package org.confidant.notification;

/** A mail as it is read. */
record Letter(String subject, String text, String html) {}
