package org.confidant.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.confidant.reading.Kept;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the viewer may know it.
 *
 * @param now the measure as last written, of what the viewer may read; its start when nothing was
 * @param lastEntry when that was; null when nothing was
 */
public record GoalCard(
        GoalId id,
        MentorshipId mentorship,
        PersonId mentee,
        GoalState state,
        Kept kept,
        GoalWording wording,
        BigDecimal now,
        @Nullable Instant lastEntry,
        @Nullable LocalDate targetOn,
        Instant setAt) {

    public String title() {
        return wording.title();
    }

    /** A value as it is said: "9 of 14 services" is made of such. */
    public String say(BigDecimal value) {
        var number = value.toPlainString();
        return wording.unit().isEmpty() ? number : number + " " + wording.unit();
    }
}
