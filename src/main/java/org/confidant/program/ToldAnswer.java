package org.confidant.program;

/** What somebody answers in own words; sealed, for the coordinators. */
record ToldAnswer(String words) {}
