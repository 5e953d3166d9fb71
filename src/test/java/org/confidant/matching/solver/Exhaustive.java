package org.confidant.matching.solver;

import java.util.Arrays;

/** Tries every matching of a cohort of a few. */
final class Exhaustive {

    private final Problem problem;
    private final Aim aim;
    private final int[] mentorOf;
    private final int[] taken;

    private long[] best = {Long.MIN_VALUE, 0, 0};

    private Exhaustive(Problem problem, Aim aim) {
        this.problem = problem;
        this.aim = aim;
        mentorOf = new int[problem.mentees().size()];
        taken = new int[problem.mentors().size()];
    }

    /** People, worst and fit of the best; what an aim does not look at is 0. */
    static long[] best(Problem problem, Aim aim) {
        var search = new Exhaustive(problem, aim);
        search.from(0);
        return search.best;
    }

    /** The same of a matching that was found. */
    static long[] of(Matching found) {
        var search = new Exhaustive(found.problem(), found.aim());
        for (var mentee = 0; mentee < search.mentorOf.length; mentee++) {
            search.mentorOf[mentee] = found.mentorOf(mentee).orElse(Problem.NOBODY);
        }
        return search.value();
    }

    private void from(int mentee) {
        if (mentee == mentorOf.length) {
            var value = value();
            best = Arrays.compare(value, best) > 0 ? value : best;
            return;
        }
        var pinned = problem.pinnedTo(mentee);
        if (pinned == Problem.NOBODY) {
            mentorOf[mentee] = Problem.NOBODY;
            from(mentee + 1);
        }
        for (var mentor = 0; mentor < taken.length; mentor++) {
            if ((pinned == Problem.NOBODY || pinned == mentor)
                    && problem.score(mentee, mentor) != Scores.FORBIDDEN
                    && taken[mentor] < problem.mentors().get(mentor).capacity()) {
                taken[mentor]++;
                mentorOf[mentee] = mentor;
                from(mentee + 1);
                taken[mentor]--;
            }
        }
    }

    private long[] value() {
        var people = 0;
        var fit = 0L;
        var worst = Long.MAX_VALUE;
        var seats = new int[taken.length];
        for (var mentee = 0; mentee < mentorOf.length; mentee++) {
            var mentor = mentorOf[mentee];
            if (mentor != Problem.NOBODY) {
                var score = problem.score(mentee, mentor);
                var counts = aim.counts(problem.mentees().get(mentee));
                people += counts ? 1 : 0;
                fit += score - problem.mentors().get(mentor).places().get(seats[mentor]++);
                var chosen = counts && problem.pinnedTo(mentee) == Problem.NOBODY;
                worst = chosen ? Math.min(worst, score) : worst;
            }
        }
        var level = aim == Aim.FAIREST ? worst : 0;
        return level == Long.MAX_VALUE || noOptionalBelow(level)
                ? new long[] {people, level, fit}
                : new long[] {-1, 0, 0};
    }

    /** The worst fit is that of everybody who was chosen, optional or not. */
    private boolean noOptionalBelow(long level) {
        for (var mentee = 0; mentee < mentorOf.length; mentee++) {
            if (aim == Aim.FAIREST
                    && mentorOf[mentee] != Problem.NOBODY
                    && problem.pinnedTo(mentee) == Problem.NOBODY
                    && problem.score(mentee, mentorOf[mentee]) < level) {
                return false;
            }
        }
        return true;
    }
}
