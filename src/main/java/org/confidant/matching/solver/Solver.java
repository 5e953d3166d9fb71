package org.confidant.matching.solver;

import java.util.OptionalLong;

/** Finds the best matching of a cohort; see the package for how, and why it is the best. */
public final class Solver {

    /** How many mentors of each mentee are looked at first; it decides how long it takes, never what comes out. */
    static final int WIDTH = 50;

    private final Problem problem;
    private final Aim aim;
    final Places places;
    final Cut cut;
    private final Relaxation relaxation;

    Solver(Problem problem, Aim aim, int width) {
        this.problem = problem;
        this.aim = aim;
        places = new Places(problem);
        cut = new Cut(problem, places, aim, width);
        relaxation = new Relaxation(problem, cut, aim, places);
    }

    /**
     * The best matching, its proof checked.
     *
     * @throws IllegalArgumentException where scores or costs are too large to be added up exactly
     * @throws NotProvenException never, unless scores change while they are read or this package has a fault
     */
    public static Matching solve(Problem problem, Aim aim) {
        var matching = unverified(problem, aim, WIDTH);
        Verifier.verify(matching);
        return matching;
    }

    static Matching unverified(Problem problem, Aim aim, int width) {
        return new Solver(problem, aim, width).solve();
    }

    Matching solve() {
        var bonus = Bonus.over(places, problem.mentees().size(), cut.largest);
        return switch (aim) {
            case MOST_PEOPLE -> {
                var seating = relaxation.solve(Objective.fit(Objective.NO_FLOOR, bonus));
                var people = Cover.of(seating, Bonus.half(bonus));
                yield matching(
                        seating, new Certificate(bonus, Objective.NO_FLOOR, seating.gain, seating.price, people, null));
            }
            case TOTAL_FIT -> {
                var seating = relaxation.solve(Objective.fit(Objective.NO_FLOOR, 0));
                yield matching(
                        seating, new Certificate(0, Objective.NO_FLOOR, seating.gain, seating.price, null, null));
            }
            case FAIREST -> {
                var levels = new Levels(problem, relaxation, cut);
                var seating = relaxation.solve(Objective.fit(levels.floor(), bonus));
                yield matching(
                        seating,
                        new Certificate(
                                bonus, levels.floor(), seating.gain, seating.price, levels.people(), levels.fairer()));
            }
        };
    }

    private Matching matching(Seating seating, Certificate certificate) {
        var mentorOf = seating.mentorOf.clone();
        var people = 0;
        var fit = 0L;
        var worst = OptionalLong.empty();
        var taken = new int[problem.mentors().size()];
        for (var mentee = 0; mentee < mentorOf.length; mentee++) {
            var pinned = problem.pinnedTo(mentee);
            if (pinned != Problem.NOBODY) {
                mentorOf[mentee] = pinned;
            }
            var mentor = mentorOf[mentee];
            if (mentor != Problem.NOBODY) {
                var score = problem.score(mentee, mentor);
                people += aim.counts(problem.mentees().get(mentee)) ? 1 : 0;
                fit += score - problem.mentors().get(mentor).places().get(taken[mentor]++);
                worst = pinned == Problem.NOBODY ? OptionalLong.of(Math.min(score, worst.orElse(score))) : worst;
            }
        }
        return new Matching(problem, aim, mentorOf, people, fit, worst, certificate);
    }
}
