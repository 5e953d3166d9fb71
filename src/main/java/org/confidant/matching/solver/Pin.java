package org.confidant.matching.solver;

/** A pair that is given, whatever else would fit better. */
public record Pin(String mentee, String mentor) {}
