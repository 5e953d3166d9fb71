package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every kind of doctored result is refused, each for its own reason. */
class TheVerifierObjectsTest {

    private static final long NO = Scores.FORBIDDEN;

    /** e0 and e1 want o0, e2 can have o1 only, e3 nobody, e4 is given o2; who is worst off decides. */
    private final Problem problem = new Cohort(
                    Cohort.of(1, new long[5][3]).mentees(),
                    List.of(Mentor.of("o0", 1), new Mentor("o1", List.of(1L)), Mentor.of("o2", 2)),
                    new long[][] {{90, 20, NO}, {80, 10, 15}, {NO, 60, NO}, {NO, NO, NO}, {5, 5, 5}},
                    List.of(new Pin("e0004", "o2")))
            .problem();

    private final Matching found = Solver.solve(problem, Aim.FAIREST);
    private final Certificate proof = found.certificate();
    private final int[] mentors = found.mentors();

    @Test
    void whatWasFoundIsAccepted() {
        assertThatNoException().isThrownBy(() -> Verifier.verify(found));
    }

    @Test
    void aPairThatIsNotThere() {
        refused(sitting(3, 1), "forbidden");
        refused(sitting(3, 7), "mentors of the problem");
        refused(sitting(1, 0), "than places");
        refused(sitting(4, 1), "pins");
        refused(sitting(4, -1), "pins");
    }

    @Test
    void somebodyLeftOut() {
        var without = mentors.clone();
        without[2] = -1;
        refused(claiming(without, found.people() - 1, found.fit() - 59, 15), "no more people possible");
    }

    @Test
    void numbersThatAreNotSo() {
        refused(claiming(mentors, found.people() + 1, found.fit(), 15), "number of people");
        refused(claiming(mentors, found.people(), found.fit() + 1, 15), "the fit");
        refused(claiming(mentors, found.people(), found.fit(), 16), "the worst fit");
    }

    @Test
    void aBetterFitThatWasPassedOver() {
        var twoWays = Cohort.of(1, new long[] {9, 7}, new long[] {8, 7}).problem();
        var best = Solver.solve(twoWays, Aim.MOST_PEOPLE);
        refused(
                new Matching(twoWays, Aim.MOST_PEOPLE, new int[] {1, 0}, 2, 15, OptionalLong.of(7), best.certificate()),
                "equal values");
    }

    @Test
    void aWorstFitThatIsNotTheBest() {
        var twoWays = Cohort.of(1, new long[] {100, 40}, new long[] {50, 1}).problem();
        var most = Solver.solve(twoWays, Aim.MOST_PEOPLE);
        refused(
                new Matching(twoWays, Aim.FAIREST, most.mentors(), 2, most.fit(), most.worst(), most.certificate()),
                "no better worst fit");
        var fairest = Solver.solve(twoWays, Aim.FAIREST);
        refused(
                new Matching(twoWays, Aim.FAIREST, most.mentors(), 2, most.fit(), most.worst(), fairest.certificate()),
                "below the floor");
    }

    @Test
    void gainsAndPricesThatProveNothing() {
        refused(proving(with(proof.gain, 0, -1), proof.price, proof.people, proof.fairer), "would gain");
        refused(proving(with(proof.gain, 0, +1), proof.price, proof.people, proof.fairer), "equal values");
        refused(proving(proof.gain, with(proof.price, 0, -1), proof.people, proof.fairer), "would gain");
        refused(proving(proof.gain, with(proof.price, 2, +1), proof.people, proof.fairer), "equal values");
        refused(proving(with(proof.gain, 3, -1), proof.price, proof.people, proof.fairer), "negative gain");
        refused(
                proving(proof.gain, with(proof.price, 2, -1 - proof.price[2]), proof.people, proof.fairer),
                "would gain");
        refused(
                proving(
                        with(proof.gain, 0, Long.MAX_VALUE / 2),
                        with(proof.price, 0, Long.MAX_VALUE / 2 + 1),
                        proof.people,
                        proof.fairer),
                "added up");
        refused(proving(new long[2], proof.price, proof.people, proof.fairer), "as many mentees");
        refused(proving(proof.gain, new long[2], proof.people, proof.fairer), "as many mentors");
    }

    @Test
    void coversThatCoverNothingOrTooMuch() {
        refused(proving(proof.gain, proof.price, null, proof.fairer), "no more people");
        refused(proving(proof.gain, proof.price, proof.people, null), "no better worst fit");
        refused(proving(proof.gain, proof.price, Cover.of(nobody(), 1), proof.fairer), "a cover of all pairs");
        refused(proving(proof.gain, proof.price, proof.people, Cover.of(nobody(), 1)), "a cover of all fairer pairs");
        refused(proving(proof.gain, proof.price, Cover.of(nobody(), 0), proof.fairer), "no more people");
        refused(proving(proof.gain, proof.price, proof.people, Cover.of(nobody(), 0)), "no better worst fit");
    }

    @Test
    void aFloorWhereThereIsNone() {
        var one = Cohort.of(1, new long[] {4, 9}).problem();
        var best = Solver.solve(one, Aim.MOST_PEOPLE).certificate();
        var floor = new Certificate(best.bonus, 9, best.gain, best.price, best.people, null);
        refused(new Matching(one, Aim.MOST_PEOPLE, new int[] {1}, 1, 9, OptionalLong.of(9), floor), "no floor");
    }

    private Seating nobody() {
        return new Seating(new Candidates(5, 3, new Pairs(0)), new Places(problem), new long[5]);
    }

    private Matching sitting(int mentee, int mentor) {
        var changed = mentors.clone();
        changed[mentee] = mentor;
        return new Matching(problem, Aim.FAIREST, changed, found.people(), found.fit(), found.worst(), proof);
    }

    private Matching claiming(int[] sitting, int people, long fit, long worst) {
        return new Matching(problem, Aim.FAIREST, sitting, people, fit, OptionalLong.of(worst), proof);
    }

    private Matching proving(long[] gain, long[] price, @Nullable Cover people, @Nullable Cover fairer) {
        var doctored = new Certificate(proof.bonus, proof.floor, gain, price, people, fairer);
        return new Matching(problem, Aim.FAIREST, mentors, found.people(), found.fit(), found.worst(), doctored);
    }

    private static long[] with(long[] values, int index, long by) {
        var changed = values.clone();
        changed[index] += by;
        return changed;
    }

    private static void refused(Matching doctored, String objection) {
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(() -> Verifier.verify(doctored))
                .withMessageContaining(objection);
    }
}
