package org.confidant.sharing;

import java.time.Instant;
import java.util.List;
import org.confidant.reading.Kept;
import org.confidant.reading.Telling.Told;

/**
 * A text that its author opened to the program.
 *
 * @param mentor whether its author is on the mentor's side
 * @param whose the names of the mentorship it was written in
 * @param readings by coordinators, the latest first
 */
public record SharedText(Kept kept, Told told, boolean mentor, String whose, List<Reading> readings) {

    /** @param times how often that coordinator opened it */
    public record Reading(String name, int times, Instant last) {}
}
