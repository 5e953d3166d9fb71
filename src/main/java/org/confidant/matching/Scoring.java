package org.confidant.matching;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.solver.Scores;

/**
 * The scores of a cohort, each computed once and kept in four bytes, as long as all fit into {@link #MOST} of them; a larger cohort is
 * scored anew whenever it is asked.
 */
final class Scoring {

    /** 256 MB. */
    private static final long MOST = 1L << 26;

    private Scoring() {}

    /** @param progress told how many mentees are done, now and then; what it throws ends the run */
    static Scores of(Fit fit, int mentees, int mentors, IntConsumer progress) {
        if ((long) mentees * mentors > MOST) {
            return (mentee, mentor) -> seen(fit.scoreIfAllowed(mentee, mentor));
        }
        var all = new int[mentees][];
        var step = Math.max(1, mentees / 20);
        for (var from = 0; from < mentees; from += step) {
            progress.accept(from);
            IntStream.range(from, Math.min(mentees, from + step))
                    .parallel() // each mentee on their own: in which order makes no difference
                    .forEach(mentee -> all[mentee] = row(fit, mentee, mentors));
        }
        progress.accept(mentees);
        return (mentee, mentor) -> seen(all[mentee][mentor]);
    }

    private static int[] row(Fit fit, int mentee, int mentors) {
        return IntStream.range(0, mentors)
                .map(mentor -> fit.scoreIfAllowed(mentee, mentor))
                .toArray();
    }

    private static long seen(int score) {
        return score == Fit.EXCLUDED ? Scores.FORBIDDEN : score;
    }
}
