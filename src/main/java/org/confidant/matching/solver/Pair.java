package org.confidant.matching.solver;

/**
 * Two who are matched.
 *
 * @param score in points
 */
public record Pair(String mentee, String mentor, long score) {}
