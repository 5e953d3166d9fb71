package org.confidant.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a goal is sealed: all its words and numbers.
 *
 * @param measures one to five, in the mentee's order
 * @param last the highest number that any measure of the goal has had, so that none is given twice
 */
public record GoalWording(String title, String why, List<SuccessMeasure> measures, int last) {

    static final int MEASURES = 5;

    public GoalWording {
        if (measures.isEmpty() || measures.size() > MEASURES) {
            throw new IllegalArgumentException("a goal has one to five measures");
        }
        title = title.strip();
        why = why.strip();
        measures = List.copyOf(measures);
    }

    /** With one measure, that is a number. */
    public GoalWording(String title, String why, String measure, BigDecimal start, BigDecimal target, String unit) {
        this(
                title,
                why,
                List.of(new SuccessMeasure(SuccessMeasure.FIRST, measure, start, target, unit)),
                SuccessMeasure.FIRST);
    }

    /** What was sealed while a goal had one measure says it beside the title. */
    @JsonCreator
    static GoalWording read(
            @JsonProperty("title") String title,
            @JsonProperty("why") String why,
            @JsonProperty("measures") @Nullable List<SuccessMeasure> measures,
            @JsonProperty("last") @Nullable Integer last,
            @JsonProperty("measure") @Nullable String measure,
            @JsonProperty("start") @Nullable BigDecimal start,
            @JsonProperty("target") @Nullable BigDecimal target,
            @JsonProperty("unit") @Nullable String unit) {
        return measures == null
                ? new GoalWording(
                        title,
                        why,
                        Objects.requireNonNull(measure),
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(target),
                        Objects.requireNonNullElse(unit, ""))
                : new GoalWording(title, why, measures, Objects.requireNonNullElse(last, measures.size()));
    }

    /** The measure in that place of the list, counted from nought. */
    Optional<SuccessMeasure> at(int place) {
        return place < measures.size() ? Optional.of(measures.get(place)) : Optional.empty();
    }
}
