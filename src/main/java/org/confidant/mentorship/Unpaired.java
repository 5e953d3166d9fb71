package org.confidant.mentorship;

/**
 * How many mentees of a program wait to be paired.
 *
 * @param first whom nobody has been asked about yet
 * @param again of whom somebody was asked, and nothing came of it
 */
public record Unpaired(long first, long again) {

    public static final Unpaired NOBODY = new Unpaired(0, 0);

    static Unpaired one(boolean again) {
        return again ? new Unpaired(0, 1) : new Unpaired(1, 0);
    }

    Unpaired and(Unpaired others) {
        return new Unpaired(first + others.first, again + others.again);
    }
}
