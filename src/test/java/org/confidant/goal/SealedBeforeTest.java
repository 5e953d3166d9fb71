package org.confidant.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was sealed while a goal had one measure still opens, and what is sealed now opens as it was. */
class SealedBeforeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aGoalWithOneMeasureHasItAsNumberOne() {
        var before = """
                {"title":"Lead","why":"Because","measure":"Sessions","start":0,"target":6,"unit":"h"}""";

        assertThat(JSON.readValue(before, GoalWording.class))
                .isEqualTo(new GoalWording("Lead", "Because", "Sessions", BigDecimal.ZERO, new BigDecimal("6"), "h"));
    }

    @Test
    void anEntryWithOneValueSaysItOfNumberOne() {
        assertThat(JSON.readValue("{\"value\":3,\"words\":\"Three\"}", EntryWords.class))
                .isEqualTo(new EntryWords(new BigDecimal("3"), "Three"));
    }

    @Test
    void severalMeasuresComeBackAsTheyWere() {
        var measures = List.of(
                new SuccessMeasure(1, "Sessions", BigDecimal.ZERO, BigDecimal.TEN, "h"),
                new SuccessMeasure(4, "The talk is given", null, null, ""));
        var words = new GoalWording("Lead", "Because", measures, 6);
        var entry = new EntryWords(Map.of(1, BigDecimal.TEN, 4, BigDecimal.ONE), "Both");

        assertThat(JSON.readValue(JSON.writeValueAsBytes(words), GoalWording.class))
                .isEqualTo(words);
        assertThat(JSON.readValue(JSON.writeValueAsBytes(entry), EntryWords.class))
                .isEqualTo(entry);
    }

    @Test
    void aGoalHasOneToFiveMeasures() {
        assertThatThrownBy(() -> new GoalWording("Lead", "Because", List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
