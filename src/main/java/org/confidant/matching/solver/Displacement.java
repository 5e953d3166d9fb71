package org.confidant.matching.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest way to make room at a mentor for somebody who sits elsewhere or nowhere: the shortest path, over all pairs, to the place
 * that they leave, to a free place, or to somebody who goes without. In the two latter cases the place that they leave is filled again
 * ({@link Refill}), which at the least prices costs nothing.
 */
final class Displacement {

    private final Seats seats;
    private final int mentee;
    private final int left;
    private final MentorQueue queue;
    private final int[] comes;

    private long shortest = MentorQueue.UNREACHED;
    private int endMentor = Problem.NOBODY;
    private int goesWithout = Problem.NOBODY;

    Displacement(Seats seats, int mentee, int mentor) {
        this.seats = seats;
        this.mentee = mentee;
        left = seats.mentorOf[mentee];
        queue = new MentorQueue(seats.problem.mentors().size());
        comes = new int[seats.problem.mentors().size()];
        comes[mentor] = mentee;
        queue.nearer(mentor, 0);
        mayEndAtFreePlace(mentor);
        search();
    }

    /** In points with bonus. */
    long cost() {
        return shortest;
    }

    List<Move> moves() {
        var chain = new ArrayList<Move>();
        var mentor = endMentor;
        if (goesWithout != Problem.NOBODY) {
            chain.add(seats.move(goesWithout, Problem.NOBODY));
        }
        while (comes[mentor] != mentee) {
            chain.add(0, seats.move(comes[mentor], mentor));
            mentor = seats.mentorOf[comes[mentor]];
        }
        chain.add(0, seats.move(mentee, mentor));
        if (left != Problem.NOBODY && endMentor != left) {
            chain.addAll(Refill.of(seats, left, mentee));
        }
        return chain;
    }

    private void search() {
        while (queue.hasNearerThan(shortest) || tie()) {
            var mentor = queue.nearest();
            if (mentor == left) {
                shortest = queue.distance[mentor];
                endMentor = left;
                goesWithout = Problem.NOBODY;
                return;
            }
            for (var at = seats.start[mentor]; at < seats.start[mentor + 1]; at++) {
                var holder = seats.holder[at];
                var end = queue.distance[mentor] + seats.proof.gain[holder];
                if (end < shortest) {
                    shortest = end;
                    endMentor = mentor;
                    goesWithout = holder;
                }
                reach(holder, queue.distance[mentor]);
            }
        }
    }

    /** The place that is left, if as near, comes first: there nobody has to come after. */
    private boolean tie() {
        return left != Problem.NOBODY && queue.hasNearerThan(shortest + 1);
    }

    private void reach(int holder, long distance) {
        for (var mentor = 0; mentor < comes.length; mentor++) {
            var score = seats.problem.score(holder, mentor);
            if (score >= seats.proof.floor) {
                var reached = distance + seats.slack(holder, mentor, score);
                if (reached <= shortest && reached < queue.distance[mentor]) {
                    comes[mentor] = holder;
                    queue.nearer(mentor, reached);
                    mayEndAtFreePlace(mentor);
                }
            }
        }
    }

    private void mayEndAtFreePlace(int mentor) {
        if (mentor != left && seats.hasFreePlace(mentor)) {
            var end = queue.distance[mentor] + seats.nextCost(mentor) - seats.proof.price[mentor];
            if (end < shortest) {
                shortest = end;
                endMentor = mentor;
                goesWithout = Problem.NOBODY;
            }
        }
    }
}
