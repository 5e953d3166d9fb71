package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.matching.solver.Alternative.Rule;
import org.confidant.matching.solver.WithoutMentor.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReasonsTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIREST")
    void anotherPairCostsExactlyWhatTheBestMatchingWithItHasLess(Aim aim) {
        for (var seed = 0; seed < 60; seed++) {
            var cohort = Cohort.random(seed, 9);
            var best = Solver.solve(cohort.problem(), aim);
            var reasons = new Reasons(best);
            for (var mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                for (var mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                    var instead = reasons.instead(mentee, mentor);
                    if (instead.rule() == Rule.NONE) {
                        var forced = Solver.solve(pinned(cohort, mentee, mentor), aim);
                        assertThat(instead.cost())
                                .as("seed %d, %d with %d", seed, mentee, mentor)
                                .isEqualTo(less(best, forced));
                        assertThat(after(best, instead.moves())).isEqualTo(Exhaustive.of(forced));
                    }
                }
            }
        }
    }

    @Test
    void inAFairestMatchingItIsSaidWhatThePairCostsAtTheSameLevel() {
        for (var seed = 0; seed < 60; seed++) {
            var cohort = Cohort.random(seed, 7);
            var best = Solver.solve(cohort.problem(), Aim.FAIREST);
            var reasons = new Reasons(best);
            for (var mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                for (var mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                    var instead = reasons.instead(mentee, mentor);
                    if (instead.rule() == Rule.NONE && instead.cost().people() == 0) {
                        var forced = Exhaustive.of(Solver.solve(pinned(cohort, mentee, mentor), Aim.FAIREST));
                        assertThat(after(best, instead.moves())[2])
                                .isEqualTo(best.fit() - instead.cost().points());
                        assertThat(forced[0]).isEqualTo(best.people());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIREST")
    void onePlaceMoreIsWorthExactlyWhatTheBestMatchingGainsByIt(Aim aim) {
        for (var seed = 0; seed < 150; seed++) {
            var cohort = Cohort.random(seed, 9);
            var best = Solver.solve(cohort.problem(), aim);
            for (var mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                var pins = cohort.pins().size();
                var cost = pins == 0 ? seed % 4 : dearest(cohort.mentors().get(mentor));
                var more = Solver.solve(cohort.withMorePlaces(mentor, cost).problem(), aim);
                assertThat(new Reasons(best).oneMorePlace(mentor, cost))
                        .as("seed %d, mentor %d", seed, mentor)
                        .isEqualTo(less(more, best));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIREST")
    void aPairThatARuleExcludesIsWorthExactlyWhatTheBestMatchingGainsWithoutTheRule(Aim aim) {
        var gains = 0;
        for (var seed = 0; seed < 150; seed++) {
            var cohort = Cohort.random(seed, 9);
            var best = Solver.solve(cohort.problem(), aim);
            for (var mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                for (var mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                    if (best.mentorOf(mentee).isEmpty() && cohort.scores()[mentee][mentor] == Scores.FORBIDDEN) {
                        var allowed =
                                Solver.solve(cohort.withScore(mentee, mentor, 3).problem(), aim);
                        assertThat(new Reasons(best).werePossible(mentee, mentor, 3))
                                .as("seed %d, %d with %d", seed, mentee, mentor)
                                .isEqualTo(less(allowed, best));
                        gains += allowed.people() - best.people();
                    }
                }
            }
        }
        assertThat(gains > 0).isEqualTo(aim == Aim.MOST_PEOPLE);
    }

    @Test
    void whatARuleCostsIsAskedOfThoseWhoHaveNobody() {
        var best = Solver.solve(Cohort.of(1, new long[] {1}).problem(), Aim.MOST_PEOPLE);

        assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(best).werePossible(0, 0, 1));
    }

    @Test
    void whoCouldHaveNobodyIsToldSo() {
        var best = Solver.solve(Cohort.of(1, new long[] {Scores.FORBIDDEN}).problem(), Aim.MOST_PEOPLE);

        assertThat(new Reasons(best).without(0)).isEqualTo(new WithoutMentor(Why.NO_CANDIDATE, List.of(), List.of()));
    }

    @Test
    void whoIsOneTooManyIsToldForWhichPlacesAndBesideWhom() {
        var no = Scores.FORBIDDEN;
        var cohort = Cohort.of(
                1, new long[] {9, 9, no}, new long[] {8, 8, no}, new long[] {no, 1, no}, new long[] {no, no, 5});

        var best = Solver.solve(cohort.problem(), Aim.MOST_PEOPLE);

        assertThat(best.people()).isEqualTo(3);
        assertThat(new Reasons(best).without(2))
                .isEqualTo(new WithoutMentor(Why.CONTESTED, List.of("o0000", "o0001"), List.of("e0000", "e0001")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(best).without(0));
    }

    @Test
    void whoIsOptionalAndWouldCostMoreThanTheyAddIsToldSo() {
        var cohort = new Cohort(
                List.of(Mentee.of("a"), new Mentee("b", true)),
                List.of(Mentor.of("x", 1)),
                new long[][] {{1}, {100}},
                List.of());

        var best = Solver.solve(cohort.problem(), Aim.MOST_PEOPLE);

        assertThat(best.pairs()).containsExactly(new Pair("a", "x", 1));
        assertThat(new Reasons(best).without(1)).isEqualTo(new WithoutMentor(Why.NO_GAIN, List.of("x"), List.of("a")));
        assertThat(new Reasons(best).instead(1, 0).cost()).isEqualTo(new Worth(1, -99));
    }

    @Test
    void everyContestIsOneTooManyForItsPlaces() {
        for (var seed = 0; seed < 150; seed++) {
            var best = Solver.solve(Cohort.random(seed, 12).problem(), Aim.MOST_PEOPLE);
            var reasons = new Reasons(best);
            var seats = new Seats(best);
            for (var mentee = 0; mentee < best.problem().mentees().size(); mentee++) {
                if (best.mentorOf(mentee).isEmpty()
                        && !best.problem().mentees().get(mentee).optional()) {
                    var without = reasons.without(mentee);
                    var places = 0;
                    for (var mentor = 0; mentor < best.problem().mentors().size(); mentor++) {
                        var contested = without.mentors()
                                .contains(best.problem().mentors().get(mentor).id());
                        places += contested ? seats.places.of(mentor) : 0;
                    }
                    assertThat(without.holders()).hasSize(places);
                }
            }
        }
    }

    @Test
    void aRuleIsSaidBeforeACost() {
        var cohort = new Cohort(
                List.of(Mentee.of("a"), Mentee.of("b"), Mentee.of("c")),
                List.of(Mentor.of("x", 1), Mentor.of("y", 1), Mentor.of("z", 1)),
                new long[][] {{1, 1, 1}, {1, Scores.FORBIDDEN, 8}, {1, 7, 3}},
                List.of(new Pin("a", "x")));

        var reasons = new Reasons(Solver.solve(cohort.problem(), Aim.FAIREST));

        assertThat(reasons.instead(0, 0).rule()).isEqualTo(Rule.CHOSEN);
        assertThat(reasons.instead(0, 1).rule()).isEqualTo(Rule.PINNED);
        assertThat(reasons.instead(1, 0).rule()).isEqualTo(Rule.NO_PLACE);
        assertThat(reasons.instead(1, 1).rule()).isEqualTo(Rule.FORBIDDEN);
        assertThat(reasons.instead(2, 2).rule()).isEqualTo(Rule.LOWERS_THE_WORST_FIT);
    }

    private static long dearest(Mentor mentor) {
        return mentor.places().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static Worth less(Matching best, Matching other) {
        return new Worth(best.people() - other.people(), best.fit() - other.fit());
    }

    private static Problem pinned(Cohort cohort, int mentee, int mentor) {
        var pin = new Pin(
                cohort.mentees().get(mentee).id(), cohort.mentors().get(mentor).id());
        return Problem.of(
                cohort.mentees(),
                cohort.mentors(),
                (one, other) -> cohort.scores()[one][other],
                Stream.concat(cohort.pins().stream(), Stream.of(pin)).toList());
    }

    /** People, worst and fit after the moves, each of which must begin where its mentee sits. */
    private static long[] after(Matching best, List<Move> moves) {
        var mentors = new HashMap<String, String>();
        best.pairs().forEach(pair -> mentors.put(pair.mentee(), pair.mentor()));
        var moved = new ArrayList<String>();
        for (var move : moves) {
            assertThat(mentors.get(move.mentee())).isEqualTo(move.from());
            moved.add(move.mentee());
        }
        assertThat(moved).doesNotHaveDuplicates();
        moves.forEach(move -> mentors.put(move.mentee(), move.to()));
        var problem = best.problem();
        var indices = new int[problem.mentees().size()];
        for (var mentee = 0; mentee < indices.length; mentee++) {
            var mentor = mentors.get(problem.mentees().get(mentee).id());
            indices[mentee] =
                    problem.mentors().stream().map(Mentor::id).toList().indexOf(mentor);
        }
        return Exhaustive.of(new Matching(problem, best.aim(), indices, 0, 0, best.worst(), best.certificate()));
    }
}
