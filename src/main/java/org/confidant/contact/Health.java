package org.confidant.contact;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import org.confidant.cadence.Cadence;
import org.confidant.cadence.CadenceState;
import org.confidant.cadence.FeedbackLoop;
import org.jspecify.annotations.Nullable;

/**
 * How contact goes in a mentorship whose agreement took force: whether they meet as agreed, and give each other feedback.
 *
 * @param loops feedback in each direction
 * @param checkpointOn when all say, counted from when they last did, whether they go on; null where the last day comes first
 * @param lastDayNears the day from which it is said that the last one nears; null where none was agreed
 * @param endsOn the last day that was agreed; null where none was
 */
public record Health(
        Cadence cadence,
        List<FeedbackLoop> loops,
        @Nullable LocalDate checkpointOn,
        @Nullable LocalDate lastDayNears,
        @Nullable LocalDate endsOn) {

    /** Where feedback stands in the direction that is worst off. Which one that is would tell of a person. */
    public CadenceState feedback() {
        return loops.stream()
                .map(loop -> loop.due().state())
                .max(naturalOrder())
                .orElse(CadenceState.ON_TRACK);
    }
}
