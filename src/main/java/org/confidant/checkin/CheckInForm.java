package org.confidant.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a mentee says in under a minute; everything but its readers can be left out.
 *
 * @param goal the id of one; empty for none
 * @param mood from 1 to 5, as energy and confidence are; 0 leaves it out
 */
record CheckInForm(
        String goal,
        @Size(max = 10_000, message = "{checkin.long}") String progress,

        @Size(max = 10_000, message = "{checkin.long}") String hard,

        @Min(value = 0, message = "{checkin.reading}") @Max(value = Reading.HIGHEST, message = "{checkin.reading}")
        Integer mood,

        @Min(value = 0, message = "{checkin.reading}") @Max(value = Reading.HIGHEST, message = "{checkin.reading}")
        Integer energy,

        @Min(value = 0, message = "{checkin.reading}") @Max(value = Reading.HIGHEST, message = "{checkin.reading}")
        Integer confidence,

        @Size(max = 10_000, message = "{checkin.long}") String need,
        @NotNull Scope scope) {

    private static final int LEFT_OUT = 0;

    CheckInForm {
        goal = Objects.requireNonNullElse(goal, "");
        progress = Objects.requireNonNullElse(progress, "");
        hard = Objects.requireNonNullElse(hard, "");
        mood = Objects.requireNonNullElse(mood, LEFT_OUT);
        energy = Objects.requireNonNullElse(energy, LEFT_OUT);
        confidence = Objects.requireNonNullElse(confidence, LEFT_OUT);
        need = Objects.requireNonNullElse(need, "");
    }

    /** Nothing said yet, between the two. */
    static CheckInForm blank() {
        return new CheckInForm("", "", "", LEFT_OUT, LEFT_OUT, LEFT_OUT, "", Scope.PAIR);
    }

    void check(CheckInFrame frame, Errors errors) {
        if (!errors.hasErrors()
                && readings().isEmpty()
                && Stream.of(progress, hard, need).allMatch(String::isBlank)) {
            errors.rejectValue("progress", "checkin.nothing");
        }
        if (!errors.hasFieldErrors("goal") && !frame.knows(goal)) {
            errors.rejectValue("goal", "checkin.goal.unknown");
        }
        if (!errors.hasFieldErrors("scope") && !frame.offers(scope)) {
            errors.rejectValue("scope", "checkin.scope.outside");
        }
    }

    @Nullable
    GoalId about() {
        return goal.isEmpty() ? null : GoalId.of(goal);
    }

    CheckInWords words() {
        return new CheckInWords(progress, hard, readings(), need);
    }

    private Map<Reading, Integer> readings() {
        var readings = new EnumMap<Reading, Integer>(Reading.class);
        readings.put(Reading.MOOD, mood);
        readings.put(Reading.ENERGY, energy);
        readings.put(Reading.CONFIDENCE, confidence);
        readings.values().removeIf(value -> value == LEFT_OUT);
        return readings;
    }
}
