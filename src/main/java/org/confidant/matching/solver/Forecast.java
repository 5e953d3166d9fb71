package org.confidant.matching.solver;

/**
 * About which prices to expect: those of every so-many-th mentee over every so-many-th place. A mentor whom all want will cost them as
 * much; whom a mentee may get is only seen when that is taken off.
 */
final class Forecast {

    /** So many pairs are solved at once, uncut. */
    static final int UNCUT = 1 << 20;

    /** One person counts for as much as that many times the best fit. */
    private static final int PEOPLE = 4;

    private Forecast() {}

    /** Of each mentor, in points, from minus to plus five times the largest score. */
    static long[] prices(Problem problem, Places places, Aim aim) {
        var mentees = problem.mentees().size();
        var mentors = problem.mentors().size();
        var step = (int) Math.max(4, (long) mentees * mentors / UNCUT + 1);
        var sampled = (mentees + step - 1) / step;
        var pairs = new Pairs(Math.multiplyExact(sampled, mentors));
        var largest = 0L;
        for (var each = 0; each < sampled; each++) {
            for (var mentor = 0; mentor < mentors && problem.pinnedTo(each * step) == Problem.NOBODY; mentor++) {
                var score = problem.score(each * step, mentor);
                if (score != Scores.FORBIDDEN) {
                    largest = Math.max(largest, Cut.guarded(score));
                    pairs.add(each, mentor, score);
                }
            }
        }
        var bonus = new long[sampled];
        for (var each = 0; each < sampled; each++) {
            bonus[each] = aim.counts(problem.mentees().get(each * step)) ? PEOPLE * largest : 0;
        }
        var seating = new Seating(new Candidates(sampled, mentors, pairs), places.everySoMany(step), bonus);
        Relaxation.begin(seating);
        Relaxation.seat(seating);
        Lowering.of(seating);
        return seating.price;
    }
}
