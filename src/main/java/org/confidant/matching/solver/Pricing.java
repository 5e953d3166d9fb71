package org.confidant.matching.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs among those left out that would gain under the prices, the best few of each mentee; where there is none, the prices
 * prove the matching the best over all pairs. Most mentees need no look: their best pair left out does not gain even at the lowest
 * price. And where nothing gained at the last look, only mentors who are cheaper since can gain now.
 */
final class Pricing {

    private static final int AT_ONCE = 8;

    private final Problem problem;
    private final Cut cut;
    private final Objective objective;
    private final long[] askedThen;
    private final int[] all;

    private long @Nullable [] priceThen;

    Pricing(Problem problem, Cut cut, Objective objective) {
        this.problem = problem;
        this.cut = cut;
        this.objective = objective;
        askedThen = new long[cut.omitted.length];
        Arrays.fill(askedThen, Long.MAX_VALUE);
        all = IntStream.range(0, problem.mentors().size()).toArray();
    }

    Pairs gainful(Seating seating) {
        var lowest = Arrays.stream(seating.price).min().orElse(0);
        var beyond = mostBeyondPrice(seating.price);
        var cheaper = cheaper(seating.price);
        var gainful = new Pairs(0);
        var best = new Best(new int[] {0, AT_ONCE});
        for (var mentee = 0; mentee < cut.omitted.length; mentee++) {
            var asks = seating.gain[mentee] - seating.bonus[mentee];
            if (mayGain(mentee, asks, lowest, beyond)) {
                look(mentee, asks < askedThen[mentee] ? all : cheaper, asks, seating.price, best);
            }
            for (var at = 0; at < best.count[0]; at++) {
                gainful.add(mentee, best.index(at), worth(mentee, best.index(at)));
            }
            askedThen[mentee] = best.count[0] == AT_ONCE ? Long.MAX_VALUE : asks; // there may be more
            best.count[0] = 0;
        }
        priceThen = seating.price.clone();
        return gainful;
    }

    /** Than they were at the last look. */
    private int[] cheaper(long[] price) {
        var then = priceThen;
        return then == null
                ? all
                : Arrays.stream(all)
                        .filter(mentor -> price[mentor] < then[mentor])
                        .toArray();
    }

    private boolean mayGain(int mentee, long asks, long lowest, long beyond) {
        var atMost = objective.worth(cut.omitted[mentee]);
        return atMost != Scores.FORBIDDEN
                && atMost - lowest > asks
                && (objective.peopleOnly() || cut.omittedBeyond[mentee] + beyond > asks);
    }

    private long mostBeyondPrice(long[] price) {
        var most = Long.MIN_VALUE;
        for (var mentor = 0; mentor < price.length; mentor++) {
            most = Math.max(most, cut.expected[mentor] - price[mentor]);
        }
        return most;
    }

    private void look(int mentee, int[] mentors, long asks, long[] price, Best best) {
        for (var mentor : mentors) {
            var worth = worth(mentee, mentor);
            if (worth != Scores.FORBIDDEN && worth - price[mentor] > asks) {
                best.offer(0, Math.min(worth - price[mentor] - asks, Best.MAX_SCORE - 1), mentor);
            }
        }
    }

    private long worth(int mentee, int mentor) {
        return objective.worth(problem.score(mentee, mentor));
    }
}
