package org.confidant.matching.solver;

import java.util.Arrays;

/** The places that pinned mentees leave free, flat: those of a mentor from {@code start[mentor]}, the cheapest first, in points. */
final class Places {

    final int[] start;
    final long[] cost;

    Places(Problem problem) {
        var mentors = problem.mentors();
        var taken = new int[mentors.size()];
        for (var mentee = 0; mentee < problem.mentees().size(); mentee++) {
            if (problem.pinnedTo(mentee) != Problem.NOBODY) {
                taken[problem.pinnedTo(mentee)]++;
            }
        }
        start = new int[mentors.size() + 1];
        for (var mentor = 0; mentor < mentors.size(); mentor++) {
            start[mentor + 1] = Math.addExact(start[mentor], mentors.get(mentor).capacity() - taken[mentor]);
        }
        cost = new long[start[mentors.size()]];
        for (var mentor = 0; mentor < mentors.size(); mentor++) {
            for (var place = start[mentor]; place < start[mentor + 1]; place++) {
                cost[place] = mentors.get(mentor).places().get(taken[mentor] + place - start[mentor]);
            }
        }
    }

    private Places(int[] start) {
        this.start = start;
        cost = new long[start[start.length - 1]];
    }

    /** One of so many each. */
    Places everySoMany(int step) {
        var fewer = new int[start.length];
        Arrays.setAll(fewer, mentor -> start[mentor] / step);
        var sampled = new Places(fewer);
        for (var mentor = 0; mentor < start.length - 1; mentor++) {
            for (var place = 0; place < sampled.of(mentor); place++) {
                sampled.cost[fewer[mentor] + place] = cost[start[mentor] + place];
            }
        }
        return sampled;
    }

    /** The same, at no cost. */
    Places atNoCost() {
        return new Places(start);
    }

    int of(int mentor) {
        return start[mentor + 1] - start[mentor];
    }

    int all() {
        return cost.length;
    }

    /** What the dearest costs; 0 where there is none. */
    long dearest() {
        var dearest = 0L;
        for (var each : cost) {
            dearest = Math.max(dearest, each);
        }
        return dearest;
    }
}
