package org.confidant.matching.solver;

import java.util.Random;

/**
 * Scores as skills make them, all contested: what a mentee wants weighed with what a mentor is good at, and mentors who are good at
 * everything; one pair in twenty forbidden. Up to some 10,000 points.
 */
final class SkillScores implements Scores {

    private static final int SKILLS = 12;

    private final int[][] wanted;
    private final int[][] offered;
    private final int[] department;
    private final int[] others;

    SkillScores(int mentees, int mentors, long seed) {
        var random = new Random(seed);
        wanted = new int[mentees][SKILLS];
        offered = new int[mentors][SKILLS];
        department = random.ints(mentees, 0, 20).toArray();
        others = random.ints(mentors, 0, 20).toArray();
        for (var each : wanted) {
            for (var want = 0; want < 3; want++) {
                // a few skills everybody wants
                each[(int) (SKILLS * Math.pow(random.nextDouble(), 2))] += 1 + random.nextInt(5);
            }
        }
        for (var each : offered) {
            var fame = random.nextInt(60);
            for (var skill = 0; skill < SKILLS; skill++) {
                each[skill] = fame + random.nextInt(100);
            }
        }
    }

    @Override
    public long score(int mentee, int mentor) {
        if (department[mentee] == others[mentor]) {
            return FORBIDDEN;
        }
        var wants = wanted[mentee];
        var offers = offered[mentor];
        var score = 0;
        for (var skill = 0; skill < SKILLS; skill++) {
            score += wants[skill] * offers[skill];
        }
        return score;
    }
}
