package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheBestMatchingTest {

    @ParameterizedTest
    @EnumSource
    void noMatchingOfAFewIsBetter(Aim aim) {
        for (var seed = 0; seed < 1500; seed++) {
            var problem = Cohort.random(seed, 5).problem();

            var found = Solver.solve(problem, aim);

            assertThat(Exhaustive.of(found)).as("seed %d", seed).isEqualTo(Exhaustive.best(problem, aim));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lookingAtOnePairOfEachFirstFindsTheSameAsLookingAtAll(Aim aim) {
        for (var seed = 0; seed < 400; seed++) {
            var problem = Cohort.random(seed, 25).problem();

            var narrow = Solver.unverified(problem, aim, 1);
            var wide = Solver.unverified(problem, aim, 50);

            Verifier.verify(narrow);
            Verifier.verify(wide);
            assertThat(Exhaustive.of(narrow)).as("seed %d", seed).isEqualTo(Exhaustive.of(wide));
            assertThat(narrow.certificate().price).isEqualTo(wide.certificate().price);
            assertThat(narrow.certificate().gain).isEqualTo(wide.certificate().gain);
        }
    }
}
