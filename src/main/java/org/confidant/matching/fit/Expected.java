package org.confidant.matching.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a criterion is expected to say of two of whom too little is known: the average, in whole percent, over the pairs that it knows; half
 * where it knows none. Over all pairs of up to 300 mentees and 300 mentors, of larger cohorts over as many each, spread
 * evenly by their ids.
 */
final class Expected {

    private static final int ENOUGH = 300;
    private static final int HALF = 50;

    private final List<Side> mentees;
    private final List<Side> mentors;
    private final Weeks weeks;
    private final Settings settings;

    Expected(List<Side> mentees, List<Side> mentors, Weeks weeks, Settings settings) {
        this.mentees = spread(mentees);
        this.mentors = spread(mentors);
        this.weeks = weeks;
        this.settings = settings;
    }

    int[] percents() {
        return Arrays.stream(Criterion.values()).mapToInt(this::percent).toArray();
    }

    private int percent(Criterion criterion) {
        if (settings.weights().getOrDefault(criterion, 0) == 0) {
            return HALF;
        }
        var sum = 0L;
        var known = 0L;
        for (var mentee : mentees) {
            for (var mentor : mentors) {
                var percent = criterion.percent(new Both(mentee, mentor, weeks, settings));
                if (percent != Criterion.UNKNOWN) {
                    sum += percent;
                    known++;
                }
            }
        }
        return known == 0 ? HALF : (int) ((2 * sum + known) / (2 * known));
    }

    private static List<Side> spread(List<Side> all) {
        var step = Math.max(1, (all.size() + ENOUGH - 1) / ENOUGH);
        return IntStream.range(0, (all.size() + step - 1) / step)
                .mapToObj(index -> all.get(index * step))
                .toList();
    }
}
