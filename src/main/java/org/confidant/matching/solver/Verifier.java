package org.confidant.matching.solver;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a matching is the best, from the problem and the certificate alone, over all pairs; shares no code with what found it.
 *
 * <ul>
 *   <li><b>It is a matching:</b> pins are kept, no pair is forbidden or below the floor, no mentor has more mentees than places, and
 *       the number of people, the total fit and the worst fit are what they are said to be.
 *   <li><b>Nobody more:</b> a cover of all pairs of those who count, no larger than the number of them who are matched.
 *   <li><b>None fairer:</b> a cover of those of their pairs that are above the worst fit, smaller than that number.
 *   <li><b>No better fit:</b> gains and prices that no pair at or above the floor exceeds, and whose sum is what the matching is worth.
 *       As every matching of as many people has the same bonuses, none of them fits better.
 * </ul>
 */
final class Verifier {

    private final Problem problem;
    private final Aim aim;
    private final Matching matching;
    private final Certificate proof;
    private final int[] mentorOf;
    private final BitSet free = new BitSet();
    private final BitSet counted = new BitSet();
    private final int[] given;
    private final int[] taken;

    private Verifier(Matching matching) {
        this.matching = matching;
        problem = matching.problem();
        aim = matching.aim();
        proof = matching.certificate();
        mentorOf = matching.mentors();
        given = new int[problem.mentors().size()];
        taken = new int[problem.mentors().size()];
    }

    /** @throws NotProvenException where anything does not hold */
    static void verify(Matching matching) {
        try {
            new Verifier(matching).verify();
        } catch (ArithmeticException overflow) {
            throw new NotProvenException("its values cannot be added up: " + overflow.getMessage());
        }
    }

    private void verify() {
        var mentees = problem.mentees().size();
        var mentors = problem.mentors().size();
        require(mentorOf.length == mentees && proof.gain.length == mentees, "as many mentees");
        require(proof.price.length == mentors, "as many mentors");
        isAMatching(mentees, mentors);
        isWhatItSays(mentees);
        everyPair(mentors);
        coversAreSmall();
        valuesAgree(mentees, mentors);
    }

    private void isAMatching(int mentees, int mentors) {
        for (var mentee = 0; mentee < mentees; mentee++) {
            var mentor = mentorOf[mentee];
            var pinned = problem.pinnedTo(mentee);
            require(mentor >= -1 && mentor < mentors, "mentors of the problem");
            require(pinned == -1 || mentor == pinned, "pins kept");
            free.set(mentee, pinned == -1);
            counted.set(
                    mentee,
                    pinned == -1
                            && aim != Aim.TOTAL_FIT
                            && !problem.mentees().get(mentee).optional());
            if (mentor != -1) {
                var score = problem.score(mentee, mentor);
                require(score != Scores.FORBIDDEN, "no forbidden pair");
                require(pinned != -1 || score >= proof.floor, "no pair below the floor");
                given[mentor] += pinned == -1 ? 0 : 1;
                require(++taken[mentor] <= problem.mentors().get(mentor).capacity(), "no more mentees than places");
            }
        }
    }

    private void isWhatItSays(int mentees) {
        var people = 0;
        var fit = 0L;
        var worst = Long.MAX_VALUE;
        for (var mentee = 0; mentee < mentees; mentee++) {
            if (mentorOf[mentee] != -1) {
                var score = problem.score(mentee, mentorOf[mentee]);
                var counts =
                        aim != Aim.TOTAL_FIT && !problem.mentees().get(mentee).optional();
                people += counts ? 1 : 0;
                fit = Math.addExact(fit, score);
                worst = free.get(mentee) ? Math.min(worst, score) : worst;
            }
        }
        for (var mentor = 0; mentor < taken.length; mentor++) {
            for (var place = 0; place < taken[mentor]; place++) {
                fit = Math.subtractExact(
                        fit, problem.mentors().get(mentor).places().get(place));
            }
        }
        require(people == matching.people(), "the number of people that it says");
        require(fit == matching.fit(), "the fit that it says");
        require(worst == matching.worst().orElse(Long.MAX_VALUE), "the worst fit that it says");
    }

    private void everyPair(int mentors) {
        for (var mentee = free.nextSetBit(0); mentee >= 0; mentee = free.nextSetBit(mentee + 1)) {
            var counts = counted.get(mentee);
            var people = counts ? mentorsToMeet(proof.people, mentee) : null;
            var fairer = counts ? mentorsToMeet(proof.fairer, mentee) : null;
            var least = Math.subtractExact(proof.gain[mentee], counts ? proof.bonus : 0);
            for (var mentor = 0; mentor < mentors; mentor++) {
                var score = problem.score(mentee, mentor);
                if (score == Scores.FORBIDDEN) {
                    continue;
                }
                require(people == null || people.get(mentor), "a cover of all pairs");
                if (score >= proof.floor) {
                    require(Math.addExact(least, proof.price[mentor]) >= score, "no pair that would gain");
                    require(
                            fairer == null || score == proof.floor || fairer.get(mentor),
                            "a cover of all fairer pairs");
                }
            }
        }
    }

    /** The mentors of a cover, of which every pair of a mentee outside it must have one; null where nothing is to be met. */
    private static @Nullable BitSet mentorsToMeet(@Nullable Cover cover, int mentee) {
        return cover == null || cover.mentees.get(mentee) ? null : cover.mentors;
    }

    private void coversAreSmall() {
        var matched = counted.stream().filter(mentee -> mentorOf[mentee] != -1).count();
        if (aim != Aim.TOTAL_FIT) {
            require(proof.people != null && size(proof.people) == matched, "no more people possible");
        }
        if (aim == Aim.FAIREST) {
            require(
                    matched == 0 || (proof.fairer != null && size(proof.fairer) < matched),
                    "no better worst fit possible");
            require(matched > 0 || proof.floor == Scores.FORBIDDEN + 1, "no floor for nobody");
        } else {
            require(proof.floor == Scores.FORBIDDEN + 1, "no floor");
        }
    }

    private long size(Cover cover) {
        var mentees = cover.mentees.stream().filter(counted::get).count();
        var places = cover.mentors.stream()
                .mapToLong(mentor -> problem.mentors().get(mentor).capacity() - given[mentor])
                .sum();
        return mentees + places;
    }

    private void valuesAgree(int mentees, int mentors) {
        var primal = 0L;
        var dual = 0L;
        for (var mentee = 0; mentee < mentees; mentee++) {
            require(proof.gain[mentee] >= 0, "no negative gain");
            if (free.get(mentee)) {
                dual = Math.addExact(dual, proof.gain[mentee]);
                primal = Math.addExact(primal, mentorOf[mentee] == -1 ? 0 : worth(mentee));
            }
        }
        for (var mentor = 0; mentor < mentors; mentor++) {
            require(proof.price[mentor] >= 0, "no negative price");
            var places = problem.mentors().get(mentor).places();
            for (var place = given[mentor]; place < places.size(); place++) {
                dual = Math.addExact(dual, Math.max(0, proof.price[mentor] - places.get(place)));
                primal = Math.subtractExact(primal, place < taken[mentor] ? places.get(place) : 0);
            }
        }
        require(primal == dual, "equal values");
    }

    private long worth(int mentee) {
        return Math.addExact(problem.score(mentee, mentorOf[mentee]), counted.get(mentee) ? proof.bonus : 0);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new NotProvenException("it does not have " + what);
        }
    }
}
