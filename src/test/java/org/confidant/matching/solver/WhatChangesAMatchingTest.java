package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatChangesAMatchingTest {

    private static final int COHORTS = 60;

    @ParameterizedTest
    @EnumSource
    void theOrderInWhichPeopleComeChangesNothing(Aim aim) {
        for (var seed = 0; seed < COHORTS; seed++) {
            var cohort = Cohort.random(seed, 20);

            var one = Solver.solve(cohort.problem(), aim);
            var other = Solver.solve(shuffled(cohort, new Random(seed)), aim);

            assertThat(other.pairs()).isEqualTo(one.pairs());
            assertThat(other.certificate().gain).isEqualTo(one.certificate().gain);
            assertThat(other.certificate().price).isEqualTo(one.certificate().price);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAddedPlaceNeverWorsensIt(Aim aim) {
        for (var seed = 0; seed < COHORTS; seed++) {
            var cohort = Cohort.random(seed, 10);
            var before = Solver.solve(cohort.problem(), aim);
            for (var mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                var places = cohort.mentors().get(mentor).places();
                var cost = places.isEmpty() ? 0 : places.get(places.size() - 1);
                var after = Solver.solve(cohort.withMorePlaces(mentor, cost).problem(), aim);
                assertThat(Arrays.compare(Exhaustive.of(after), Exhaustive.of(before)))
                        .isNotNegative();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void forbiddingAPairThatWasNotChosenChangesNothing(Aim aim) {
        for (var seed = 0; seed < COHORTS; seed++) {
            var cohort = farApart(seed);
            var before = Solver.solve(cohort.problem(), aim);
            for (var mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                var mentor = seed % cohort.mentors().size();
                if (before.mentorOf(mentee).orElse(-1) != mentor) {
                    var after = Solver.solve(
                            cohort.withScore(mentee, mentor, Scores.FORBIDDEN).problem(), aim);
                    assertThat(after.pairs()).isEqualTo(before.pairs());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTiesAllowAnotherItIsAsGood(Aim aim) {
        for (var seed = 0; seed < COHORTS; seed++) {
            var cohort = Cohort.random(seed, 10);
            var before = Solver.solve(cohort.problem(), aim);
            for (var mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                var mentor = cohort.mentors().isEmpty()
                        ? -1
                        : seed % cohort.mentors().size();
                if (mentor >= 0
                        && !cohort.pins(mentee)
                        && before.mentorOf(mentee).orElse(-1) != mentor) {
                    var after = Solver.solve(
                            cohort.withScore(mentee, mentor, Scores.FORBIDDEN).problem(), aim);
                    assertThat(Exhaustive.of(after)).isEqualTo(Exhaustive.of(before));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChosenPairThatFitsBetterStaysChosen(Aim aim) {
        for (var seed = 0; seed < COHORTS; seed++) {
            var cohort = farApart(seed);
            var before = Solver.solve(cohort.problem(), aim);
            for (var mentee = 0; mentee < cohort.mentees().size(); mentee++) {
                var mentor = before.mentorOf(mentee).orElse(-1);
                // in a fairest matching a better pair may let everybody else's worst rise, and then has to yield to it
                if (mentor >= 0 && (aim != Aim.FAIREST || isNotTheWorst(before, mentee, mentor))) {
                    var raised = cohort.withScore(mentee, mentor, cohort.scores()[mentee][mentor] + 500);
                    assertThat(Solver.solve(raised.problem(), aim).mentorOf(mentee))
                            .hasValue(mentor);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMentorWithSeveralPlacesIsAsGoodAsSeveralWithOne(Aim aim) {
        for (var seed = 0; seed < COHORTS; seed++) {
            var drawn = Cohort.random(seed, 15);
            var cohort = new Cohort(drawn.mentees(), drawn.mentors(), drawn.scores(), List.of());
            var singles = new ArrayList<Mentor>();
            var original = new ArrayList<Integer>();
            for (var mentor = 0; mentor < cohort.mentors().size(); mentor++) {
                for (var cost : cohort.mentors().get(mentor).places()) {
                    singles.add(new Mentor(Cohort.id("s", singles.size()), List.of(cost)));
                    original.add(mentor);
                }
            }
            var split = Problem.of(
                    cohort.mentees(), singles, (mentee, mentor) -> cohort.scores()[mentee][original.get(mentor)]);

            assertThat(Exhaustive.of(Solver.solve(split, aim)))
                    .isEqualTo(Exhaustive.of(Solver.solve(cohort.problem(), aim)));
        }
    }

    private static boolean isNotTheWorst(Matching matching, int mentee, int mentor) {
        return matching.problem().score(mentee, mentor) > matching.worst().orElse(Long.MAX_VALUE);
    }

    /** Scores so far apart that the best is the only one. */
    private static Cohort farApart(long seed) {
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        var scores = new long[2 + random.nextInt(8)][2 + random.nextInt(8)];
        for (var row : scores) {
            Arrays.setAll(row, each -> random.nextInt(1 << 30));
        }
        return Cohort.of(1 + random.nextInt(2), scores);
    }

    private static Problem shuffled(Cohort cohort, Random random) {
        var mentees = shuffledIndices(cohort.mentees().size(), random);
        var mentors = shuffledIndices(cohort.mentors().size(), random);
        var pins = new ArrayList<>(cohort.pins());
        Collections.shuffle(pins, random);
        return Problem.of(
                mentees.stream().map(cohort.mentees()::get).toList(),
                mentors.stream().map(cohort.mentors()::get).toList(),
                (mentee, mentor) -> cohort.scores()[mentees.get(mentee)][mentors.get(mentor)],
                pins);
    }

    private static List<Integer> shuffledIndices(int count, Random random) {
        var indices = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(indices, random);
        return indices;
    }
}
