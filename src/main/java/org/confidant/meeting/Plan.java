package org.confidant.meeting;

import java.time.Instant;

/**
 * When and where to meet.
 *
 * @param place a place or a link; sealed; may be empty
 */
public record Plan(Instant startsAt, int minutes, String place) {

    public Plan {
        place = place.strip();
    }
}
