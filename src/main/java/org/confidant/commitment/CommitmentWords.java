package org.confidant.commitment;

/** Sealed: what was taken on, or why it was moved. */
record CommitmentWords(String text) {}
