package org.confidant.matching.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.confidant.matching.solver.Aim;

/**
 * How a program matches.
 *
 * @param weights of every criterion, 0 (not looked at) to 100
 * @param leastMinutes in how many minutes of a week both must work, 0 to 1,200; 0 where that is no rule
 * @param otherDepartment whether two of one department are kept apart
 * @param neverTwice whether two whose mentorship in the program has ended are kept apart
 * @param leastLevels from how many levels above a mentee on a mentor fits best, -10 to 10
 * @param mostLevels up to how many levels above, not below the least
 * @param aim what the best matching is
 * @param step how many points a further mentee of the same mentor must be better, 0 to 10,000; so load spreads
 */
public record Settings(
        Map<Criterion, Integer> weights,
        int leastMinutes,
        boolean otherDepartment,
        boolean neverTwice,
        int leastLevels,
        int mostLevels,
        Aim aim,
        int step) {

    /** A weight above it is none. */
    public static final int HEAVIEST = 100;

    public Settings {
        var all = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var one : Criterion.values()) {
            all.put(one, weights.getOrDefault(one, 0));
        }
        weights = Map.copyOf(all);
        if (weights.values().stream().anyMatch(weight -> weight < 0 || weight > HEAVIEST)) {
            throw new IllegalArgumentException("A weight is between 0 and " + HEAVIEST);
        }
        if (leastMinutes < 0 || step < 0 || mostLevels < leastLevels) {
            throw new IllegalArgumentException("What is at least is not more than what is at most");
        }
    }

    /** Where nobody chose. */
    public static Settings usual() {
        return new Settings(Criterion.usualWeights(), 60, false, true, 1, 3, Aim.MOST_PEOPLE, 300);
    }

    /** The same, where these do not count. */
    public Settings without(Set<Criterion> criteria) {
        var others = new EnumMap<>(weights);
        criteria.forEach(one -> others.put(one, 0));
        return new Settings(others, leastMinutes, otherDepartment, neverTwice, leastLevels, mostLevels, aim, step);
    }

    public int weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /** What the best pair there could be would have, in points. */
    public int most() {
        return 100 * weights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
