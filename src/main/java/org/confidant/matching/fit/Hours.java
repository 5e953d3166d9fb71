package org.confidant.matching.fit;

import java.util.List;

/**
 * When somebody works in a week, on their own clock.
 *
 * @param begins in minutes of the day
 * @param ends in minutes of the day, after it begins
 * @param days 1 for Monday to 7 for Sunday
 * @param offset minutes that their clock is ahead of UTC, on the day that the cohort was read
 */
public record Hours(int begins, int ends, List<Integer> days, int offset) {

    public Hours {
        days = days.stream().sorted().toList();
    }
}
