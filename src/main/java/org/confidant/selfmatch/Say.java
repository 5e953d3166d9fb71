package org.confidant.selfmatch;

import org.confidant.program.Place;

/**
 * How the participants of a program have their say.
 *
 * @param lists whether both sides may say whom they would like, for runs to weigh
 * @param requests whether mentees may ask a mentor themselves
 * @param pending how many requests of one mentee may wait at once, 1 to {@value #MOST}
 */
public record Say(boolean lists, boolean requests, int pending) {

    static final int MOST = 10;

    /** Where nobody chose. */
    static final Say NONE = new Say(false, false, 3);

    /** Whether there is something for this place to say. */
    boolean open(Place place) {
        return lists || (requests && place == Place.MENTEE);
    }
}
