package org.confidant.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.confidant.goal.GoalCards.Entry;
import org.confidant.people.Viewer;
import org.confidant.picture.Progress;
import org.confidant.picture.Progress.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A success measure with what its picture shows.
 *
 * @param row what the form of an entry calls its value
 * @param now as last written, of what the viewer may read
 * @param readings oldest first
 * @param progress null for what is done or not done
 */
record MeasureProgress(
        SuccessMeasure measure,
        String row,
        BigDecimal now,
        List<Reading> readings,
        @Nullable Progress progress) {

    /** Those of a goal, with what the viewer may read of its entries, which are newest first. */
    static List<MeasureProgress> of(Viewer viewer, GoalCard goal, List<Entry> entries) {
        return IntStream.range(0, goal.measures().size())
                .mapToObj(at -> of(viewer, goal, at, entries))
                .toList();
    }

    private static MeasureProgress of(Viewer viewer, GoalCard goal, int at, List<Entry> entries) {
        var measure = goal.measures().get(at);
        var readings = new ArrayList<Reading>();
        for (var entry : entries) {
            var value = entry.words().values().get(measure.number());
            if (value != null) {
                readings.add(0, new Reading(day(viewer, entry.kept().at()), value));
            }
        }
        var progress = progress(measure, day(viewer, goal.setAt()), goal.targetOn(), readings);
        return new MeasureProgress(measure, GoalForm.ROWS.get(at), goal.now(measure), readings, progress);
    }

    private static @Nullable Progress progress(
            SuccessMeasure measure, LocalDate from, @Nullable LocalDate to, List<Reading> readings) {
        var start = measure.start();
        var target = measure.target();
        return start == null || target == null ? null : new Progress(start, target, measure.unit(), from, to, readings);
    }

    private static LocalDate day(Viewer viewer, Instant at) {
        return at.atZone(viewer.zone()).toLocalDate();
    }

    public boolean done() {
        return done(now);
    }

    public boolean done(BigDecimal value) {
        return value.compareTo(SuccessMeasure.DONE) == 0;
    }

    public Reading last() {
        return readings.get(readings.size() - 1);
    }
}
