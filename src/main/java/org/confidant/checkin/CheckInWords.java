package org.confidant.checkin;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What of a check-in is sealed. Whatever is left out is empty, and at least one thing is said.
 *
 * @param progress how far the mentee is, in Markdown as the other words are
 * @param readings from 1 to 5; absent what was left out
 */
public record CheckInWords(String progress, String hard, Map<Reading, Integer> readings, String need) {

    private static final int LOW = 2;

    /** @throws IllegalArgumentException when nothing is said, or a reading is none: forms say so before */
    public CheckInWords {
        progress = progress.strip();
        hard = hard.strip();
        readings = Map.copyOf(readings);
        need = need.strip();
        if (readings.isEmpty() && Stream.of(progress, hard, need).allMatch(String::isEmpty)) {
            throw new IllegalArgumentException("A check-in says something");
        }
        if (readings.values().stream().anyMatch(value -> value < Reading.LOWEST || value > Reading.HIGHEST)) {
            throw new IllegalArgumentException("A reading is between " + Reading.LOWEST + " and " + Reading.HIGHEST);
        }
    }

    boolean low(Reading reading) {
        return readings.getOrDefault(reading, Reading.HIGHEST) <= LOW;
    }
}
