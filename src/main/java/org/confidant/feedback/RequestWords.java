package org.confidant.feedback;

/** What feedback is asked on. */
record RequestWords(String about) {}
