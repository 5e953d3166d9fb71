package org.confidant.program;

/** Whom a question is put to. */
public enum AskedOf {
    MENTORS,
    MENTEES,
    BOTH;

    public boolean includes(Place place) {
        return this == BOTH || (this == MENTORS) == (place == Place.MENTOR);
    }
}
