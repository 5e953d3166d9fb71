package org.confidant.mentorship;

/** Why somebody said no, for the coordinators. */
record DeclineWords(String reason) {}
