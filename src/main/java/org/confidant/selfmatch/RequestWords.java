package org.confidant.selfmatch;

/** What a mentee says to a mentor whom they ask. */
record RequestWords(String words) {}
