package org.confidant.checkin;

/** What a mentee may give a figure, from lowest to highest. */
public enum Reading {
    MOOD,
    ENERGY,
    CONFIDENCE;

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
}
