package org.confidant.matching.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** So many pairs that the prices to expect are asked of a sample first. */
class ALargeCohortTest {

    private static final int MENTEES = 1200;
    private static final int MENTORS = 1000;

    private final Problem problem = contested();

    @Test
    void isMatchedAsWellFromAFewPairsOfEachAsFromMore() {
        assertThat(MENTEES * MENTORS).isGreaterThan(Forecast.UNCUT);

        var few = Solver.unverified(problem, Aim.MOST_PEOPLE, 10);
        var more = Solver.unverified(problem, Aim.MOST_PEOPLE, 100);

        Verifier.verify(few);
        Verifier.verify(more);
        assertThat(few.people()).isEqualTo(more.people());
        assertThat(few.fit()).isEqualTo(more.fit());
        assertThat(few.certificate().price).isEqualTo(more.certificate().price);
    }

    @Test
    void isMatchedByFitAlone() {
        assertThat(Solver.solve(problem, Aim.TOTAL_FIT).pairs()).isNotEmpty();
    }

    private static Problem contested() {
        return Problem.of(
                IntStream.range(0, MENTEES)
                        .mapToObj(each -> new Mentee(Cohort.id("e", each), each % 7 == 0))
                        .toList(),
                IntStream.range(0, MENTORS)
                        .mapToObj(each -> Mentor.of(Cohort.id("o", each), each % 3, 10))
                        .toList(),
                new SkillScores(MENTEES, MENTORS, 1),
                List.of(new Pin(Cohort.id("e", 0), Cohort.id("o", 5))));
    }
}
