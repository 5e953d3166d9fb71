package org.confidant.transition;

/** What somebody thinks of a match, for themselves alone. */
record FitWords(String words) {}
