package org.confidant.matching.solver;

import org.confidant.matching.solver.Alternative.Rule;

/**
 * Why a matching is as it is: what another pair would cost and whom it would move, why somebody has no mentor, what another place would
 * be worth. Pure functions of the matching, exact over all pairs; each answer looks only as far as it has to.
 */
public final class Reasons {

    private final Matching matching;
    private final Problem problem;
    private final Seats seats;

    public Reasons(Matching matching) {
        this.matching = matching;
        problem = matching.problem();
        seats = new Seats(matching);
    }

    /** What it would take to match these two, by index. */
    public Alternative instead(int mentee, int mentor) {
        var score = problem.score(mentee, mentor);
        if (seats.mentorOf[mentee] == mentor) {
            return Alternative.none(Rule.CHOSEN);
        }
        if (score == Scores.FORBIDDEN) {
            return Alternative.none(Rule.FORBIDDEN);
        }
        if (seats.pinned(mentee)) {
            return Alternative.none(Rule.PINNED);
        }
        if (seats.places.of(mentor) == 0) {
            return Alternative.none(Rule.NO_PLACE);
        }
        var room = new Displacement(seats, mentee, mentor);
        return new Alternative(
                score < seats.proof.floor ? Rule.LOWERS_THE_WORST_FIT : Rule.NONE,
                Worth.of(seats.slack(mentee, mentor, score) + room.cost(), seats.proof.bonus),
                room.moves());
    }

    /**
     * Why that mentee, by index, has no mentor.
     *
     * @throws IllegalArgumentException where they have one
     */
    public WithoutMentor without(int mentee) {
        if (matching.mentorOf(mentee).isPresent()) {
            throw new IllegalArgumentException(problem.mentees().get(mentee) + " has a mentor");
        }
        return Contest.of(seats, mentee, matching.aim().counts(problem.mentees().get(mentee)));
    }

    /**
     * What the best matching would gain, were that pair possible, of a mentee without a mentor and a mentor whom a rule keeps from them, by
     * index. In a fairest matching: at the same worst fit.
     *
     * @param score how well the two would fit
     * @throws IllegalArgumentException where the mentee has a mentor
     */
    public Worth werePossible(int mentee, int mentor, long score) {
        if (matching.mentorOf(mentee).isPresent()) {
            throw new IllegalArgumentException(problem.mentees().get(mentee) + " has a mentor");
        }
        var slack = seats.slack(mentee, mentor, score);
        return slack >= 0 || score < seats.proof.floor || seats.places.of(mentor) == 0
                ? Alternative.NOTHING
                : Worth.of(Math.max(0, -slack - new Displacement(seats, mentee, mentor).cost()), seats.proof.bonus);
    }

    /**
     * What the best matching would gain, were there one more place with that mentor, by index. In a fairest matching: at the same worst
     * fit.
     *
     * @param cost what the place would cost, in points
     */
    public Worth oneMorePlace(int mentor, long cost) {
        return Worth.of(Math.max(0, seats.proof.price[mentor] - cost), seats.proof.bonus);
    }
}
