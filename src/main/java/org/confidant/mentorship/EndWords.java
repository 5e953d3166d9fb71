package org.confidant.mentorship;

/** Why somebody ended a mentorship, for the coordinators. */
public record EndWords(EndReason reason, String words) {}
