package org.confidant.goal;

import java.math.BigDecimal;

/**
 * What of a goal is sealed: all its words and numbers.
 *
 * @param measure how the mentee will know, as something that can be counted
 * @param unit stands behind each number; empty for a bare count
 */
public record GoalWording(String title, String why, String measure, BigDecimal start, BigDecimal target, String unit) {

    public GoalWording {
        title = title.strip();
        why = why.strip();
        measure = measure.strip();
        unit = unit.strip();
        start = Numbers.plain(start);
        target = Numbers.plain(target);
    }
}
