package org.confidant.matching.solver;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/** Which mentors a mentee without one could have, who sits there, and on demand whom these could have instead, and so on. */
final class Contest {

    private final Seats seats;
    private final BitSet mentors = new BitSet();
    private final BitSet holders = new BitSet();

    private Contest(Seats seats) {
        this.seats = seats;
    }

    static WithoutMentor of(Seats seats, int mentee, boolean counts) {
        var contest = new Contest(seats);
        contest.spread(mentee, counts);
        var why = counts ? WithoutMentor.Why.CONTESTED : WithoutMentor.Why.NO_GAIN;
        return new WithoutMentor(
                contest.mentors.isEmpty() ? WithoutMentor.Why.NO_CANDIDATE : why,
                contest.mentors.stream()
                        .mapToObj(each -> seats.problem.mentors().get(each).id())
                        .toList(),
                contest.holders.stream()
                        .mapToObj(each -> seats.problem.mentees().get(each).id())
                        .toList());
    }

    private void spread(int mentee, boolean further) {
        var rivals = new ArrayDeque<>(List.of(mentee));
        while (!rivals.isEmpty()) {
            var rival = rivals.remove();
            for (var mentor = 0; mentor < seats.problem.mentors().size(); mentor++) {
                if (!mentors.get(mentor) && seats.problem.score(rival, mentor) != Scores.FORBIDDEN) {
                    mentors.set(mentor);
                    for (var at = seats.start[mentor]; at < seats.start[mentor + 1]; at++) {
                        holders.set(seats.holder[at]);
                        if (further) {
                            rivals.add(seats.holder[at]);
                        }
                    }
                }
            }
        }
    }
}
