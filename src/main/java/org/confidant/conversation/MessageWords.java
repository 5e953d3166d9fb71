package org.confidant.conversation;

/** What was said. */
record MessageWords(String text) {}
