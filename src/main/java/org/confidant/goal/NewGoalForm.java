package org.confidant.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The empty form: every field of {@link GoalForm}, and nothing in it. */
record NewGoalForm(
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String why,
        @Nullable String measure,
        @Nullable BigDecimal start,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable LocalDate targetOn) {

    NewGoalForm() {
        this(null, null, null, null, null, null, null, null);
    }
}
