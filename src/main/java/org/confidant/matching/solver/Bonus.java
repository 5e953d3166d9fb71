package org.confidant.matching.solver;

/**
 * What one more person is worth, so that it outweighs all fit.
 *
 * <p>The fits of two matchings differ by at most {@code range = 2 (pairs + 1) (largest score + dearest place)}. Every price and every
 * dual value of a mentee is a difference of two best values, hence within {@code range} of zero or of the bonus; with a bonus of {@code
 * 2 range + 2} half of it tells the two apart, which is what the cover of the people is read from.
 */
final class Bonus {

    private static final long LIMIT = 1L << 62;

    private Bonus() {}

    /**
     * @param largest the largest absolute score
     * @throws IllegalArgumentException where the sums of that many people could exceed what a long holds
     */
    static long over(Places places, int mentees, long largest) {
        try {
            var pairs = Math.min(mentees, places.all()) + 1L;
            var each = Math.addExact(largest, places.dearest());
            var range = Math.multiplyExact(2 * pairs, each);
            var bonus = Math.addExact(Math.multiplyExact(2, range), 2);
            var everybody = mentees + (long) places.all() + 2;
            if (Math.multiplyExact(Math.addExact(bonus, range), everybody) < LIMIT) {
                return bonus;
            }
        } catch (ArithmeticException tooLarge) {
            // said below
        }
        throw new IllegalArgumentException("Scores or costs of places of up to " + largest + " and " + places.dearest()
                + " points are too large to be added up exactly for " + mentees + " mentees and " + places.all()
                + " places: scale them down");
    }

    /** Values from here on contain a bonus, values below do not. */
    static long half(long bonus) {
        return bonus / 2;
    }
}
