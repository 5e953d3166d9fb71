package org.confidant.routine;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * How often they meet, and when.
 *
 * @param zone on whose clocks the hour stays the same, whatever summer does elsewhere
 * @param first the first time, on those clocks; its weekday is that of all
 * @param weeks from one to the next
 * @param place a place or a link; sealed; may be empty
 */
public record Setting(ZoneId zone, LocalDateTime first, int weeks, int minutes, String place) {
    public Setting {
        place = place.strip();
    }
}
