package org.confidant.checkin;

/** What a mentee may give a figure from 1 (low) to 5 (high). */
public enum Reading {
    MOOD,
    ENERGY,
    CONFIDENCE
}
