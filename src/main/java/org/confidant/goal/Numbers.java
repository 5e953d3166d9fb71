package org.confidant.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final int BEFORE_THE_POINT = 9;
    private static final int AFTER_THE_POINT = 2;

    private Numbers() {}

    /** Without needless zeros, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable String typed(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** The key of what to say about it; empty when it is a number that can be kept. */
    static Optional<String> wrong(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.of("jakarta.validation.constraints.NotNull.message");
        }
        if (typed.length() > LONGEST) {
            return Optional.of("goal.number");
        }
        try {
            var number = new BigDecimal(typed.strip()).stripTrailingZeros();
            var fits = number.precision() - number.scale() <= BEFORE_THE_POINT && number.scale() <= AFTER_THE_POINT;
            return fits ? Optional.empty() : Optional.of("goal.number");
        } catch (NumberFormatException none) {
            return Optional.of("typeMismatch.java.math.BigDecimal");
        }
    }
}
