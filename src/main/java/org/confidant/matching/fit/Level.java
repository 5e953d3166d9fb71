package org.confidant.matching.fit;

/**
 * How high a job is.
 *
 * @param series only levels of the same series can be compared
 */
public record Level(String series, int number) {}
