package org.confidant.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a mentee types to set or reword a goal.
 *
 * @param version of the goal that was read; null for a new one
 * @param targetOn stands before the rows: what cannot be bound after a row would take what was typed into it along
 * @param first the measure that every goal has; the others may be left blank
 */
record GoalForm(
        @ReadVersion @Nullable Integer version,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 10_000) String why,
        @Nullable LocalDate targetOn,
        @Valid MeasureForm first,
        @Valid MeasureForm second,
        @Valid MeasureForm third,
        @Valid MeasureForm fourth,
        @Valid MeasureForm fifth) {

    static final List<String> ROWS = List.of("first", "second", "third", "fourth", "fifth");

    private static final int YEARS_AHEAD = 5;

    GoalForm {
        first = Objects.requireNonNullElse(first, MeasureForm.BLANK);
        second = Objects.requireNonNullElse(second, MeasureForm.BLANK);
        third = Objects.requireNonNullElse(third, MeasureForm.BLANK);
        fourth = Objects.requireNonNullElse(fourth, MeasureForm.BLANK);
        fifth = Objects.requireNonNullElse(fifth, MeasureForm.BLANK);
    }

    static GoalForm blank() {
        var row = MeasureForm.BLANK;
        return new GoalForm(null, "", "", null, row, row, row, row, row);
    }

    GoalForm because(String reason) {
        return new GoalForm(version, title, reason, targetOn, first, second, third, fourth, fifth);
    }

    static GoalForm of(@Nullable Integer version, GoalCard goal) {
        var words = goal.wording();
        return new GoalForm(
                version,
                words.title(),
                words.why(),
                goal.targetOn(),
                row(words, 0),
                row(words, 1),
                row(words, 2),
                row(words, 3),
                row(words, 4));
    }

    GoalForm onto(@Nullable Integer now) {
        return new GoalForm(now, title, why, targetOn, first, second, third, fourth, fifth);
    }

    /** @param before what it rewords, as the rows of the form showed it; null for a new goal */
    GoalWording wording(@Nullable GoalWording before) {
        var measures = new ArrayList<SuccessMeasure>();
        var last = before == null ? 0 : before.last();
        for (var at = 0; at < ROWS.size(); at++) {
            if (!rows().get(at).blank()) {
                var measure = rows().get(at).measure(before == null ? Optional.empty() : before.at(at), last + 1);
                last = Math.max(last, measure.number());
                measures.add(measure);
            }
        }
        return new GoalWording(title, why, measures, last);
    }

    /** What only the fields together, or the day, can tell. */
    void check(LocalDate today, @Nullable LocalDate before, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        for (var at = 0; at < ROWS.size(); at++) {
            if (at == 0 || !rows().get(at).blank()) {
                rows().get(at).check(ROWS.get(at), errors);
            }
        }
        if (targetOn != null
                && !targetOn.equals(before)
                && (targetOn.isBefore(today) || targetOn.isAfter(today.plusYears(YEARS_AHEAD)))) {
            errors.rejectValue("targetOn", "goal.targetOn.outside");
        }
    }

    private List<MeasureForm> rows() {
        return List.of(first, second, third, fourth, fifth);
    }

    private static MeasureForm row(GoalWording words, int place) {
        return words.at(place).map(MeasureForm::of).orElse(MeasureForm.BLANK);
    }
}
