package org.confidant.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The level of a job, as far as a file says which of two is higher: by the number that ends it, if the rest is the same.
 *
 * @param series what stands before the number, folded; levels of different series cannot be compared
 */
public record Level(String series, int number) {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*(\\d{1,4})");

    /** Empty for a level that does not end with a number. */
    public static Optional<Level> of(String said) {
        var level = NUMBERED.matcher(Folding.fold(said));
        return level.matches()
                ? Optional.of(new Level(level.group(1), Integer.parseInt(level.group(2))))
                : Optional.empty();
    }

    /** Whether the first is known to be no lower than the second. */
    static boolean notBelow(String level, String other) {
        return of(level)
                .flatMap(one -> of(other).filter(two -> one.series.equals(two.series) && one.number >= two.number))
                .isPresent();
    }
}
