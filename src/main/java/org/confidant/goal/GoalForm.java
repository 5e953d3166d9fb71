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
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a mentee types to set or reword a goal.
 *
 * @param version of the goal that was read; null for a new one
 * @param targetOn stands before the rows: what cannot be bound after a row would take what was typed into it along
 * @param scope with whom a new goal is shared; null where nobody was asked
 * @param first the measure that every goal has; the others may be left blank
 */
public record GoalForm(
        @ReadVersion @Nullable Integer version,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 10_000) String why,
        @Nullable LocalDate targetOn,
        @Nullable Scope scope,
        @Valid MeasureForm first,
        @Valid MeasureForm second,
        @Valid MeasureForm third,
        @Valid MeasureForm fourth,
        @Valid MeasureForm fifth) {

    static final List<String> ROWS = List.of("first", "second", "third", "fourth", "fifth");

    private static final int YEARS_AHEAD = 5;

    public GoalForm {
        first = Objects.requireNonNullElse(first, MeasureForm.BLANK);
        second = Objects.requireNonNullElse(second, MeasureForm.BLANK);
        third = Objects.requireNonNullElse(third, MeasureForm.BLANK);
        fourth = Objects.requireNonNullElse(fourth, MeasureForm.BLANK);
        fifth = Objects.requireNonNullElse(fifth, MeasureForm.BLANK);
    }

    static GoalForm blank(Scope scope) {
        var row = MeasureForm.BLANK;
        return new GoalForm(null, "", "", null, scope, row, row, row, row, row);
    }

    GoalForm because(String reason) {
        return new GoalForm(version, title, reason, targetOn, scope, first, second, third, fourth, fifth);
    }

    static GoalForm of(@Nullable Integer version, GoalCard goal) {
        var words = goal.wording();
        return new GoalForm(
                version,
                words.title(),
                words.why(),
                goal.targetOn(),
                null,
                row(words, 0),
                row(words, 1),
                row(words, 2),
                row(words, 3),
                row(words, 4));
    }

    /** The same upon what the goal says now: rows whose measure is gone make new ones. */
    GoalForm onto(@Nullable Integer now, GoalWording words) {
        var on = rows().stream().map(row -> row.onto(words)).toList();
        return new GoalForm(now, title, why, targetOn, scope, on.get(0), on.get(1), on.get(2), on.get(3), on.get(4));
    }

    /**
     * @param before what it rewords; null for a new goal
     * @throws StaleGoalException when a row rewords a measure that the goal does not have, or two reword the same
     */
    GoalWording wording(@Nullable GoalWording before) {
        var measures = new ArrayList<SuccessMeasure>();
        var last = before == null ? 0 : before.last();
        for (var row : rows()) {
            if (!row.blank()) {
                var measure = row.measure(before == null ? Optional.empty() : row.of(before), last + 1);
                last = Math.max(last, measure.number());
                measures.add(measure);
            }
        }
        if (measures.stream().map(SuccessMeasure::number).distinct().count() < measures.size()) {
            throw new StaleGoalException();
        }
        return new GoalWording(title, why, measures, last);
    }

    void checkScope(GoalFrame frame, Errors errors) {
        if (!frame.offers(scope)) {
            errors.rejectValue("scope", "goal.scope.outside");
        }
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
