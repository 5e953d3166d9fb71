package org.confidant.matching;

import java.util.function.IntConsumer;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.solver.Scores;

/**
 * The scores of a cohort, each computed once and kept in four bytes, as long as all fit into {@link #MOST} of them; a larger cohort is
 * scored anew whenever it is asked.
 */
final class Scoring {

    /** 256 MB. */
    private static final long MOST = 1L << 26;

    private static final int FORBIDDEN = -1;

    private Scoring() {}

    /** @param progress told how many mentees are done, now and then; what it throws ends the run */
    static Scores of(Fit fit, int mentees, int mentors, IntConsumer progress) {
        if ((long) mentees * mentors > MOST) {
            return (mentee, mentor) -> seen(scored(fit, mentee, mentor));
        }
        var all = new int[mentees][mentors];
        var step = Math.max(1, mentees / 20);
        for (var mentee = 0; mentee < mentees; mentee++) {
            if (mentee % step == 0) {
                progress.accept(mentee);
            }
            for (var mentor = 0; mentor < mentors; mentor++) {
                all[mentee][mentor] = scored(fit, mentee, mentor);
            }
        }
        progress.accept(mentees);
        return (mentee, mentor) -> seen(all[mentee][mentor]);
    }

    private static int scored(Fit fit, int mentee, int mentor) {
        return fit.excludes(mentee, mentor).isPresent() ? FORBIDDEN : fit.score(mentee, mentor);
    }

    private static long seen(int score) {
        return score == FORBIDDEN ? Scores.FORBIDDEN : score;
    }
}
