package org.confidant.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One row of a goal's form: a way to know. Left blank, it is no measure. */
record MeasureForm(
        @Nullable @Size(max = 120) String text,
        @Nullable MeasureSort sort,

        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal start,

        @Nullable @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal target,

        @Nullable @Size(max = 20) String unit) {

    static final MeasureForm BLANK = new MeasureForm(null, MeasureSort.NUMBER, null, null, null);

    static MeasureForm of(SuccessMeasure measure) {
        return new MeasureForm(
                measure.text(),
                measure.counted() ? MeasureSort.NUMBER : MeasureSort.DONE,
                measure.start(),
                measure.target(),
                measure.unit());
    }

    boolean blank() {
        return empty(text) && start == null && target == null && empty(unit);
    }

    boolean counted() {
        return sort != MeasureSort.DONE;
    }

    /** @param row what the form calls it */
    void check(String row, Errors errors) {
        if (empty(text)) {
            errors.rejectValue(row + ".text", "jakarta.validation.constraints.NotBlank.message");
        }
        if (!counted()) {
            return;
        }
        if (start == null) {
            errors.rejectValue(row + ".start", "jakarta.validation.constraints.NotNull.message");
        }
        if (target == null) {
            errors.rejectValue(row + ".target", "jakarta.validation.constraints.NotNull.message");
        } else if (start != null && start.compareTo(target) == 0) {
            errors.rejectValue(row + ".target", "goal.target.same");
        }
    }

    /** Under the number of the one that it rewords, which stays of the same sort; else under the next. */
    SuccessMeasure measure(Optional<SuccessMeasure> before, int next) {
        var number = before.filter(one -> one.counted() == counted())
                .map(SuccessMeasure::number)
                .orElse(next);
        return new SuccessMeasure(
                number,
                Objects.requireNonNullElse(text, ""),
                counted() ? start : null,
                counted() ? target : null,
                counted() ? Objects.requireNonNullElse(unit, "") : "");
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
