package org.confidant.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One way to know that a goal is reached: a number that goes from a start to a target, or something that is done or not done.
 *
 * @param number names it within its goal, for good: entries say their values by it
 * @param start null for what is done or not done, as is the target
 * @param unit stands behind each number; empty for a bare count
 */
public record SuccessMeasure(
        int number,
        String text,
        @Nullable BigDecimal start,
        @Nullable BigDecimal target,
        String unit) {

    /** What is done has this value; what is not, {@link BigDecimal#ZERO}. */
    static final BigDecimal DONE = BigDecimal.ONE;

    static final int FIRST = 1;

    public SuccessMeasure {
        if ((start == null) != (target == null)) {
            throw new IllegalArgumentException("a number has a start and a target");
        }
        text = text.strip();
        unit = unit.strip();
        start = start == null ? null : Numbers.plain(start);
        target = target == null ? null : Numbers.plain(target);
    }

    /** Whether it is a number. */
    public boolean counted() {
        return target != null;
    }

    /** A value as it is said: "9 of 14 services" is made of such. */
    public String say(BigDecimal value) {
        var plain = value.toPlainString();
        return unit.isEmpty() ? plain : plain + " " + unit;
    }

    /** Where it is before anything was written. */
    BigDecimal begin() {
        return start == null ? BigDecimal.ZERO : start;
    }

    boolean allows(BigDecimal value) {
        return counted() || value.compareTo(BigDecimal.ZERO) == 0 || value.compareTo(DONE) == 0;
    }
}
