package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OddCohortsTest {

    private static final long NO = Scores.FORBIDDEN;

    @ParameterizedTest
    @EnumSource
    void nobodyIsMatchedWhereNobodyIs(Aim aim) {
        assertThat(Solver.solve(Cohort.of(1).problem(), aim).pairs()).isEmpty();
        assertThat(Solver.solve(Cohort.of(1, new long[0], new long[0]).problem(), aim)
                        .pairs())
                .isEmpty();
        var onlyMentors = Problem.of(List.of(), List.of(Mentor.of("x", 2)), (mentee, mentor) -> 1);
        assertThat(Solver.solve(onlyMentors, aim).pairs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsMatchedWherePairsAreForbiddenOrPlacesMissing(Aim aim) {
        var forbidden = Solver.solve(
                Cohort.of(2, new long[] {NO, NO}, new long[] {NO, NO}).problem(), aim);
        var full =
                Solver.solve(Cohort.of(0, new long[] {1, 2}, new long[] {3, 4}).problem(), aim);

        assertThat(forbidden.pairs()).isEmpty();
        assertThat(forbidden.worst()).isEmpty();
        assertThat(full.pairs()).isEmpty();
        assertThat(full.fit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void allAlikeFillAllPlaces(Aim aim) {
        var alike = new long[40][20];
        Arrays.stream(alike).forEach(row -> Arrays.fill(row, 7));

        var found = Solver.solve(Cohort.of(3, alike).problem(), aim);

        assertThat(found.pairs()).hasSize(40);
        assertThat(found.fit()).isEqualTo(280);
        assertThat(Solver.solve(Cohort.of(1, alike).problem(), aim).pairs()).hasSize(20);
    }

    @Test
    void oneMentorTakesTheBest() {
        var cohort = Cohort.of(2, new long[] {3}, new long[] {9}, new long[] {-4}, new long[] {5});

        assertThat(Solver.solve(cohort.problem(), Aim.MOST_PEOPLE).pairs())
                .containsExactly(new Pair("e0001", "o0000", 9), new Pair("e0003", "o0000", 5));
    }

    @Test
    void aPairThatFitsBadlyCountsAsAPersonButNotAsFit() {
        var problem = Cohort.of(1, new long[] {-3}).problem();

        assertThat(Solver.solve(problem, Aim.MOST_PEOPLE).fit()).isEqualTo(-3);
        assertThat(Solver.solve(problem, Aim.FAIREST).worst()).hasValue(-3);
        assertThat(Solver.solve(problem, Aim.TOTAL_FIT).pairs()).isEmpty();
    }

    @Test
    void risingCostsSpreadMenteesOverMentors() {
        var scores = new long[][] {{10, 8}, {10, 8}, {10, 8}, {10, 8}};
        var cohort = Cohort.of(4, scores);
        var rising = cohort.withMentors(List.of(Mentor.of("x", 4, 3), Mentor.of("y", 4, 3)));

        assertThat(Solver.solve(cohort.problem(), Aim.MOST_PEOPLE).fit()).isEqualTo(40);
        var spread = Solver.solve(rising.problem(), Aim.MOST_PEOPLE);
        assertThat(spread.pairs()).filteredOn(pair -> pair.mentor().equals("x")).hasSize(2);
        assertThat(spread.fit()).isEqualTo(36 - 6);
    }

    @Test
    void theFairestGivesUpFitForWhoeverIsWorstOff() {
        var problem = Cohort.of(1, new long[] {100, 40}, new long[] {50, 1}).problem();

        assertThat(Solver.solve(problem, Aim.MOST_PEOPLE).fit()).isEqualTo(101);
        assertThat(Solver.solve(problem, Aim.FAIREST).fit()).isEqualTo(90);
        assertThat(Solver.solve(problem, Aim.FAIREST).worst()).hasValue(40);
    }

    @Test
    void aPinHoldsAgainstEveryAim() {
        var drawn = Cohort.of(1, new long[] {9, 1}, new long[] {1, 9});
        var problem = new Cohort(drawn.mentees(), drawn.mentors(), drawn.scores(), List.of(new Pin("e0000", "o0001")))
                .problem();
        for (var aim : Aim.values()) {
            var found = Solver.solve(problem, aim);
            assertThat(found.pairs()).containsExactly(new Pair("e0000", "o0001", 1), new Pair("e0001", "o0000", 1));
            assertThat(found.worst()).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void extremeScoresAreAddedUpExactly(Aim aim) {
        var most = (1L << 38) - 1;
        var cohort = Cohort.of(2, new long[] {most, -most}, new long[] {most, most - 1}, new long[] {most, 0});

        var found = Solver.solve(cohort.problem(), aim);

        assertThat(found.fit()).isEqualTo(3 * most - 1);
    }

    @Test
    void whatCouldOverflowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Solver.solve(Cohort.of(1, new long[] {1L << 38}).problem(), Aim.MOST_PEOPLE))
                .withMessageContaining("scale them down");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Solver.solve(Cohort.of(1, new long[] {Long.MAX_VALUE}).problem(), Aim.TOTAL_FIT));
        var many = new long[2000][2000];
        Arrays.stream(many).forEach(row -> Arrays.fill(row, (1L << 38) - 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Solver.solve(Cohort.of(1, many).problem(), Aim.MOST_PEOPLE))
                .withMessageContaining("2000 mentees");
        var dear = Cohort.of(1, new long[] {1}).withMentors(List.of(new Mentor("x", List.of(Long.MAX_VALUE))));
        assertThatIllegalArgumentException().isThrownBy(() -> Solver.solve(dear.problem(), Aim.MOST_PEOPLE));
    }

    @Test
    void placesOfWhichAFurtherOneCostsLessAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor("x", List.of(2L, 1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mentor("x", List.of(-1L)));
    }

    @Test
    void idsThatComeTwiceAndPinsThatCannotHoldAreRefused() {
        var two = List.of(Mentee.of("a"), Mentee.of("b"));
        var one = List.of(Mentor.of("x", 1));
        Scores scores = (mentee, mentor) -> mentee == 0 ? 1 : NO;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of(List.of(Mentee.of("a"), Mentee.of("a")), one, scores));
        for (var pins : List.of(
                List.of(new Pin("b", "x")),
                List.of(new Pin("nobody", "x")),
                List.of(new Pin("a", "nobody")),
                List.of(new Pin("a", "x"), new Pin("a", "x")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(two, one, scores, pins));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Problem.of(two, one, (mentee, mentor) -> 1, List.of(new Pin("a", "x"), new Pin("b", "x"))));
    }
}
