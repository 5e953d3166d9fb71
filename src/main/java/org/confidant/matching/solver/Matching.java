package org.confidant.matching.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Who is matched with whom, and what proves that nothing better is possible. */
public final class Matching {

    private final Problem problem;
    private final Aim aim;
    private final int[] mentorOf;
    private final int people;
    private final long fit;
    private final OptionalLong worst;
    private final Certificate certificate;

    Matching(
            Problem problem,
            Aim aim,
            int[] mentorOf,
            int people,
            long fit,
            OptionalLong worst,
            Certificate certificate) {
        this.problem = problem;
        this.aim = aim;
        this.mentorOf = mentorOf;
        this.people = people;
        this.fit = fit;
        this.worst = worst;
        this.certificate = certificate;
    }

    public Problem problem() {
        return problem;
    }

    public Aim aim() {
        return aim;
    }

    /** By the mentee's id. */
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (var mentee = 0; mentee < mentorOf.length; mentee++) {
            var mentor = mentorOf[mentee];
            if (mentor != Problem.NOBODY) {
                pairs.add(new Pair(
                        problem.mentees().get(mentee).id(),
                        problem.mentors().get(mentor).id(),
                        problem.score(mentee, mentor)));
            }
        }
        return pairs;
    }

    /** An index into the problem's mentors; empty for whoever has none. */
    public OptionalInt mentorOf(int mentee) {
        return mentorOf[mentee] == Problem.NOBODY ? OptionalInt.empty() : OptionalInt.of(mentorOf[mentee]);
    }

    /** How many mentees have a mentor, of those who are to have one; who is pinned is one of them. */
    public int people() {
        return people;
    }

    /** What all pairs score, less what their places cost, in points. */
    public long fit() {
        return fit;
    }

    /** The worst score of a pair that was chosen, not pinned; empty where none was. */
    public OptionalLong worst() {
        return worst;
    }

    Certificate certificate() {
        return certificate;
    }

    int[] mentors() {
        return mentorOf.clone();
    }
}
