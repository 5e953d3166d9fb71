package org.confidant.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a mentee types to say how far they are: values in the order of the goal's measures, and what they think of it. What they
 * leave empty they say nothing about.
 */
record EntryForm(
        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal first,

        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal second,

        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal third,

        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal fourth,

        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal fifth,

        @NotBlank @Size(max = 10_000) String words,
        @NotNull Scope scope) {

    /** With the usual scope chosen. */
    static EntryForm blank(Scope scope) {
        return new EntryForm(null, null, null, null, null, "", scope);
    }

    void check(List<SuccessMeasure> measures, Errors errors) {
        for (var at = 0; at < measures.size(); at++) {
            var value = values().get(at);
            if (value != null && !measures.get(at).allows(value)) {
                errors.rejectValue(GoalForm.ROWS.get(at), "goal.done.neither");
            }
        }
        if (!errors.hasErrors() && about(measures).isEmpty()) {
            errors.rejectValue(GoalForm.ROWS.get(0), "goal.value.none");
        }
    }

    EntryWords entry(List<SuccessMeasure> measures) {
        return new EntryWords(about(measures), words);
    }

    private Map<Integer, BigDecimal> about(List<SuccessMeasure> measures) {
        var about = new HashMap<Integer, BigDecimal>();
        for (var at = 0; at < measures.size(); at++) {
            var value = values().get(at);
            if (value != null) {
                about.put(measures.get(at).number(), value);
            }
        }
        return about;
    }

    private List<@Nullable BigDecimal> values() {
        return Arrays.asList(first, second, third, fourth, fifth);
    }
}
