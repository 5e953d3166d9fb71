package org.confidant.matching.solver;

/**
 * A difference between two matchings: first people, then points of fit. Where more people are matched the fit may be less, and the
 * other way round.
 */
public record Worth(int people, long points) {

    public boolean nothing() {
        return people == 0 && points == 0;
    }

    static Worth of(long value, long bonus) {
        return bonus > 0 && value >= Bonus.half(bonus) ? new Worth(1, value - bonus) : new Worth(0, value);
    }
}
