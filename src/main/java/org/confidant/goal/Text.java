package org.confidant.goal;

/** A sealed text that is nothing but words: a milestone's title, a reason, what a mentor says. */
record Text(String words) {}
