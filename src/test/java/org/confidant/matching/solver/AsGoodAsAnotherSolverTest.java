package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** JGraphT's minimum-cost flow, which knows neither prices lowered nor pairs left out, comes to the same people and the same fit. */
class AsGoodAsAnotherSolverTest {

    private static final long BONUS = 10_000_000;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIREST")
    void thousandsOfSmallCohortsComeToTheSame(Aim aim) {
        for (var seed = 0; seed < 2000; seed++) {
            compare(aim, seed, 8, 2);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIREST")
    void largerOnesToo(Aim aim) {
        for (var seed = 0; seed < 60; seed++) {
            compare(aim, seed, 60, 5);
        }
    }

    private static void compare(Aim aim, long seed, int most, int width) {
        var cohort = Cohort.random(seed, most);
        var problem = new Cohort(cohort.mentees(), cohort.mentors(), cohort.scores(), List.of()).problem();

        var found = Solver.unverified(problem, aim, width);

        Verifier.verify(found);
        assertThat(found.people() * BONUS + found.fit()).as("seed %d", seed).isEqualTo(Flow.best(problem, aim, BONUS));
    }
}
