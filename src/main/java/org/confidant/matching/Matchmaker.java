package org.confidant.matching;

import static java.util.stream.Collectors.toSet;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.confidant.matching.Outcome.OfMentee;
import org.confidant.matching.Outcome.OfMentor;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.solver.Aim;
import org.confidant.matching.solver.Matching;
import org.confidant.matching.solver.Mentee;
import org.confidant.matching.solver.Mentor;
import org.confidant.matching.solver.Pin;
import org.confidant.matching.solver.Problem;
import org.confidant.matching.solver.Reasons;
import org.confidant.matching.solver.Scores;
import org.confidant.matching.solver.Solver;
import org.confidant.matching.solver.WithoutMentor.Why;

/** From a snapshot to its best matching, and to what is kept of it; the same snapshot gives the same bytes. */
final class Matchmaker {

    private Matchmaker() {}

    /**
     * Proven to be the best.
     *
     * @param progress how many mentees are laid beside every mentor
     */
    static Solved solve(Snapshot snapshot, IntConsumer progress) {
        var cohort = snapshot.cohort();
        var fit = new Fit(cohort, snapshot.settings(), snapshot.forbidden());
        var scores = Scoring.of(fit, cohort.mentees().size(), cohort.mentors().size(), progress);
        var problem = Problem.of(
                cohort.mentees().stream().map(one -> Mentee.of(one.id())).toList(),
                cohort.mentors().stream()
                        .map(one -> mentor(one, snapshot.settings().step()))
                        .toList(),
                scores,
                snapshot.kept().stream()
                        .map(pair -> new Pin(pair.mentee(), pair.mentor()))
                        .toList());
        return new Solved(
                snapshot, fit, Solver.solve(problem, snapshot.settings().aim()));
    }

    /** Each further mentee costs a step more, counted from those whom the mentor has already. */
    static Mentor mentor(Member member, int step) {
        return new Mentor(
                member.id(),
                LongStream.range(0, member.free())
                        .mapToObj(place -> nextPlace(member, (int) place, step))
                        .toList());
    }

    /** What it costs in points to give that mentor one more, when they were given so many. */
    static long nextPlace(Member mentor, int given, int step) {
        return (long) (mentor.taken() + given) * step;
    }

    static Outcome outcome(Solved solved) {
        var matching = solved.matching();
        var kept = solved.snapshot().kept().stream().map(Couple::mentee).collect(toSet());
        var given = new int[solved.mentors().size()];
        var mentees = IntStream.range(0, solved.mentees().size())
                .mapToObj(mentee -> {
                    matching.mentorOf(mentee).ifPresent(mentor -> given[mentor]++);
                    return mentee(
                            solved,
                            mentee,
                            kept.contains(solved.mentees().get(mentee).id()));
                })
                .toList();
        var reasons = solved.reasons();
        return new Outcome(
                mentees,
                IntStream.range(0, given.length)
                        .mapToObj(mentor -> mentor(solved, reasons, mentor, given[mentor]))
                        .toList());
    }

    private static OfMentee mentee(Solved solved, int at, boolean kept) {
        var mentee = solved.mentees().get(at);
        var matched = solved.matching().mentorOf(at);
        if (matched.isEmpty()) {
            return new OfMentee(mentee.id(), mentee.person(), null, null, null, why(solved.matching(), at), false);
        }
        var mentor = solved.mentors().get(matched.getAsInt());
        var points = (int) solved.matching().problem().score(at, matched.getAsInt());
        return new OfMentee(mentee.id(), mentee.person(), mentor.id(), mentor.person(), points, null, kept);
    }

    /** Without looking at whom the others could have: that is told of one mentee at a time. */
    private static Why why(Matching matching, int mentee) {
        var possible = IntStream.range(0, matching.problem().mentors().size())
                .anyMatch(mentor -> matching.problem().score(mentee, mentor) != Scores.FORBIDDEN);
        if (!possible) {
            return Why.NO_CANDIDATE;
        }
        return matching.aim() == Aim.TOTAL_FIT ? Why.NO_GAIN : Why.CONTESTED;
    }

    private static OfMentor mentor(Solved solved, Reasons reasons, int at, int given) {
        var mentor = solved.mentors().get(at);
        var cost = nextPlace(mentor, given, solved.snapshot().settings().step());
        return new OfMentor(mentor.id(), mentor.person(), mentor.free(), given, reasons.oneMorePlace(at, cost));
    }
}
