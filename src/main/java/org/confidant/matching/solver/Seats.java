package org.confidant.matching.solver;

import java.util.Arrays;

/** A finished matching by mentor, without who is pinned, and how far each pair is from gaining. */
final class Seats {

    final Problem problem;
    final Certificate proof;
    final int[] mentorOf;
    final int[] start;
    final int[] holder;
    final Places places;

    private final long[] bonus;

    Seats(Matching matching) {
        problem = matching.problem();
        proof = matching.certificate();
        places = new Places(problem);
        mentorOf = matching.mentors();
        bonus = new long[mentorOf.length];
        start = new int[problem.mentors().size() + 1];
        for (var mentee = 0; mentee < mentorOf.length; mentee++) {
            bonus[mentee] = matching.aim().counts(problem.mentees().get(mentee)) ? proof.bonus : 0;
            if (sits(mentee)) {
                start[mentorOf[mentee] + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        var end = start.clone();
        holder = new int[start[start.length - 1]];
        for (var mentee = 0; mentee < mentorOf.length; mentee++) {
            if (sits(mentee)) {
                holder[end[mentorOf[mentee]]++] = mentee;
            }
        }
    }

    /** What choosing that pair would cost, would nobody else have to move. */
    long slack(int mentee, int mentor, long score) {
        return proof.gain[mentee] - bonus[mentee] + proof.price[mentor] - score;
    }

    boolean sits(int mentee) {
        return mentorOf[mentee] != Problem.NOBODY && !pinned(mentee);
    }

    boolean pinned(int mentee) {
        return problem.pinnedTo(mentee) != Problem.NOBODY;
    }

    int taken(int mentor) {
        return start[mentor + 1] - start[mentor];
    }

    boolean hasFreePlace(int mentor) {
        return taken(mentor) < places.of(mentor);
    }

    long nextCost(int mentor) {
        return places.cost[places.start[mentor] + taken(mentor)];
    }

    long lastCost(int mentor) {
        return places.cost[places.start[mentor] + taken(mentor) - 1];
    }

    Move move(int mentee, int to) {
        var from = mentorOf[mentee];
        return new Move(
                problem.mentees().get(mentee).id(),
                from == Problem.NOBODY ? null : problem.mentors().get(from).id(),
                to == Problem.NOBODY ? null : problem.mentors().get(to).id());
    }
}
