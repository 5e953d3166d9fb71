package org.confidant.matching.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Fills a place that somebody leaves, at no loss: along pairs that are just not chosen, from somebody without a mentor, or from a place
 * that is worth no more than it costs. The least prices are least because there always is such a way.
 */
final class Refill {

    private final Seats seats;
    private final int[] leaves;
    private final int[] goesTo;
    private final BitSet reached = new BitSet();

    private Refill(Seats seats) {
        this.seats = seats;
        leaves = new int[seats.problem.mentors().size()];
        goesTo = new int[seats.problem.mentors().size()];
    }

    /** Who moves where; nobody, where the place need not be filled. */
    static List<Move> of(Seats seats, int left, int by) {
        return new Refill(seats).search(left, by);
    }

    private List<Move> search(int left, int by) {
        var queue = new ArrayDeque<Integer>();
        queue.add(left);
        reached.set(left);
        while (!queue.isEmpty()) {
            var mentor = queue.remove();
            if (seats.proof.price[mentor] == seats.lastCost(mentor)) {
                return back(left, mentor, new ArrayList<>());
            }
            for (var mentee = 0; mentee < seats.mentorOf.length; mentee++) {
                var from = seats.mentorOf[mentee];
                if (mentee == by || seats.pinned(mentee) || !just(mentee, mentor)) {
                    continue;
                }
                if (from == Problem.NOBODY) {
                    return back(left, mentor, new ArrayList<>(List.of(seats.move(mentee, mentor))));
                }
                if (!reached.get(from)) {
                    reached.set(from);
                    leaves[from] = mentee;
                    goesTo[from] = mentor;
                    queue.add(from);
                }
            }
        }
        throw new IllegalStateException("The prices are not the least");
    }

    private List<Move> back(int left, int from, List<Move> moves) {
        for (var mentor = from; mentor != left; mentor = goesTo[mentor]) {
            moves.add(seats.move(leaves[mentor], goesTo[mentor]));
        }
        return moves;
    }

    private boolean just(int mentee, int mentor) {
        var score = seats.problem.score(mentee, mentor);
        return score >= seats.proof.floor && seats.slack(mentee, mentor, score) == 0;
    }
}
