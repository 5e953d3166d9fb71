package org.confidant.matching.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best worst fit at which as many people can be matched as at all: bisection between a level that a matching has shown and one
 * that not enough mentees could reach. Each question is a problem with all points zero, whose prices are a cover.
 */
final class Levels {

    private final Problem problem;
    private final Relaxation relaxation;
    private final Cut cut;

    private Cover people;
    private int most;
    private long reached;
    private long refused;
    private @Nullable Cover fairer;

    Levels(Problem problem, Relaxation relaxation, Cut cut) {
        this.problem = problem;
        this.relaxation = relaxation;
        this.cut = cut;
        var all = relaxation.solve(Objective.people(Objective.NO_FLOOR));
        people = Cover.of(all, 1);
        most = count(all);
        reached = Objective.NO_FLOOR;
        if (most > 0) {
            reached = worst(all);
            refused = bestOfTheLast(all) + 1;
            rise();
        }
    }

    /** The best worst score; below every score where nobody can be matched. */
    long floor() {
        return reached;
    }

    /** No more people can be matched. */
    Cover people() {
        return people;
    }

    /** Not as many with all above the floor; null where nobody can be matched. */
    @Nullable
    Cover fairer() {
        return fairer;
    }

    private void rise() {
        while (reached + 1 < refused) {
            ask(reached + (refused - reached) / 2);
        }
        if (fairer == null) {
            ask(refused);
        }
    }

    private void ask(long level) {
        var answer = relaxation.solve(Objective.people(level));
        if (count(answer) == most) {
            reached = worst(answer);
        } else {
            refused = level;
            fairer = Cover.of(answer, 1);
        }
    }

    private static int count(Seating seating) {
        var count = 0;
        for (var mentee = 0; mentee < seating.bonus.length; mentee++) {
            if (seating.bonus[mentee] > 0 && seating.hasMentor(mentee)) {
                count++;
            }
        }
        return count;
    }

    private long worst(Seating seating) {
        var worst = Long.MAX_VALUE;
        for (var mentee = 0; mentee < seating.bonus.length; mentee++) {
            if (seating.bonus[mentee] > 0 && seating.hasMentor(mentee)) {
                worst = Math.min(worst, problem.score(mentee, seating.mentorOf[mentee]));
            }
        }
        return worst;
    }

    /** As many as can be matched have a pair of that score or more, but not one more point. */
    private long bestOfTheLast(Seating seating) {
        var best = new long[cut.best.length];
        Arrays.setAll(best, mentee -> seating.bonus[mentee] > 0 ? cut.best[mentee] : Scores.FORBIDDEN);
        Arrays.sort(best);
        return best[best.length - most];
    }
}
