package org.confidant.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.reading.Kept;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the viewer may know it.
 *
 * @param values of its measures by their number, as last written in what the viewer may read; absent what nothing was written of
 * @param lastEntry when that was; null when nothing was
 */
public record GoalCard(
        GoalId id,
        MentorshipId mentorship,
        PersonId mentee,
        GoalState state,
        Kept kept,
        GoalWording wording,
        Map<Integer, BigDecimal> values,
        @Nullable Instant lastEntry,
        @Nullable LocalDate targetOn,
        Instant setAt) {

    public String title() {
        return wording.title();
    }

    public List<SuccessMeasure> measures() {
        return wording.measures();
    }

    /** The first one. */
    public SuccessMeasure measure() {
        return measures().get(0);
    }

    /** Where a measure is; its start when nothing was written. */
    public BigDecimal now(SuccessMeasure measure) {
        return Objects.requireNonNullElse(values.get(measure.number()), measure.begin());
    }

    public boolean done(SuccessMeasure measure) {
        return now(measure).compareTo(SuccessMeasure.DONE) == 0;
    }
}
