package org.confidant.picture;

/**
 * One interval of a rhythm with the day below it.
 *
 * @param day already in the reader's words, short: "11 Mar"
 */
public record RhythmBeat(Beat beat, String day) {}
