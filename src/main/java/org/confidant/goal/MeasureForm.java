package org.confidant.goal;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * One row of a goal's form: a way to know. Left blank, it is no measure. Its sort and its numbers are bound as they were typed: a row
 * that could not be bound would take what was typed into the rows above it along.
 *
 * @param number of the measure that was read here, so that no value goes over to another; empty for a new one
 */
record MeasureForm(
        @Nullable String number,
        @Nullable @Size(max = 120) String text,
        @Nullable String sort,
        @Nullable String start,
        @Nullable String target,
        @Nullable @Size(max = 20) String unit) {

    private static final Set<String> SORTS = Set.of(MeasureSort.NUMBER.name(), MeasureSort.DONE.name());

    static final MeasureForm BLANK = new MeasureForm(null, null, MeasureSort.NUMBER.name(), null, null, null);

    static MeasureForm of(SuccessMeasure measure) {
        return new MeasureForm(
                String.valueOf(measure.number()),
                measure.text(),
                (measure.counted() ? MeasureSort.NUMBER : MeasureSort.DONE).name(),
                Numbers.typed(measure.start()),
                Numbers.typed(measure.target()),
                measure.unit());
    }

    /** The measure that it rewords; empty for another one. */
    Optional<SuccessMeasure> of(GoalWording words) {
        if (empty(number)) {
            return Optional.empty();
        }
        return Optional.of(find(words).orElseThrow(StaleGoalException::new));
    }

    /** A row whose measure is gone is a new one. */
    MeasureForm onto(GoalWording words) {
        var there = find(words).isPresent();
        return new MeasureForm(there ? number : null, text, sort, start, target, unit);
    }

    private Optional<SuccessMeasure> find(GoalWording words) {
        return words.measures().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst();
    }

    boolean blank() {
        return empty(text) && empty(start) && empty(target) && empty(unit);
    }

    boolean counted() {
        return !MeasureSort.DONE.name().equals(sort);
    }

    /** @param row what the form calls it */
    void check(String row, Errors errors) {
        if (empty(text)) {
            errors.rejectValue(row + ".text", "jakarta.validation.constraints.NotBlank.message");
        }
        if (sort != null && !SORTS.contains(sort)) {
            errors.rejectValue(row + ".sort", "typeMismatch");
        }
        if (!counted()) {
            return;
        }
        var starts = check(row + ".start", start, errors);
        var ends = check(row + ".target", target, errors);
        if (starts && ends && number(start).compareTo(number(target)) == 0) {
            errors.rejectValue(row + ".target", "goal.target.same");
        }
    }

    /** Under the number of the one that it rewords, which stays of the same sort; else under the next. */
    SuccessMeasure measure(Optional<SuccessMeasure> before, int next) {
        var name = before.filter(one -> one.counted() == counted())
                .map(SuccessMeasure::number)
                .orElse(next);
        return new SuccessMeasure(
                name,
                Objects.requireNonNullElse(text, ""),
                counted() ? number(start) : null,
                counted() ? number(target) : null,
                counted() ? Objects.requireNonNullElse(unit, "") : "");
    }

    private static boolean check(String field, @Nullable String typed, Errors errors) {
        var wrong = Numbers.wrong(typed);
        wrong.ifPresent(key -> errors.rejectValue(field, key));
        return wrong.isEmpty();
    }

    private static BigDecimal number(@Nullable String typed) {
        return new BigDecimal(Objects.requireNonNull(typed).strip());
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
