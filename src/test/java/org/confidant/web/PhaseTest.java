package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.confidant.agreement.RelationState;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void itBeginsWithGettingToKnowEachOther() {
        assertThat(phase(RelationState.UNSIGNED, null, 0, 0)).isEqualTo(Phase.RAPPORT);
        assertThat(phase(RelationState.IN_FORCE, null, 0, 1)).isEqualTo(Phase.RAPPORT);
    }

    @Test
    void meetingsAndGoalsCarryItOn() {
        assertThat(phase(RelationState.IN_FORCE, null, 1, 0)).isEqualTo(Phase.DIRECTION);
        assertThat(phase(RelationState.IN_FORCE, null, 2, 0)).isEqualTo(Phase.DIRECTION);
        assertThat(phase(RelationState.IN_FORCE, null, 2, 1)).isEqualTo(Phase.PROGRESS);
    }

    @Test
    void itWindsDownInTheLastWeeksAndMovesOnAtTheEnd() {
        assertThat(phase(RelationState.IN_FORCE, TODAY.plusWeeks(7), 5, 1)).isEqualTo(Phase.PROGRESS);
        assertThat(phase(RelationState.IN_FORCE, TODAY.plusWeeks(6), 5, 1)).isEqualTo(Phase.WINDING_DOWN);
        assertThat(phase(RelationState.ENDED, TODAY.plusWeeks(7), 5, 1)).isEqualTo(Phase.MOVING_ON);
    }

    private static Phase phase(RelationState state, LocalDate endsOn, int held, int goals) {
        return Phase.of(state, endsOn, TODAY, held, goals);
    }
}
