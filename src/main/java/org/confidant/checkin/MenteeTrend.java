package org.confidant.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.confidant.picture.Trend;

/**
 * How one mentee was over their last check-ins, for them and their mentor alone.
 *
 * @param name the given name; empty for the viewer's own
 * @param days those on which they said something of it, oldest first
 * @param lines what was said twice at least
 */
record MenteeTrend(String name, List<Day> days, List<Line> lines) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    record Day(LocalDate day, Map<Reading, Integer> readings) {}

    record Line(Reading reading, Trend trend) {

        public Trend.Point first() {
            return trend.points().get(0);
        }

        public Trend.Point last() {
            return trend.points().get(trend.points().size() - 1);
        }
    }

    /**
     * @param days oldest first
     * @param say a message
     */
    static MenteeTrend of(String name, List<Day> days, UnaryOperator<String> say) {
        var known = days.stream().filter(day -> !day.readings().isEmpty()).toList();
        BiFunction<Reading, Day, Trend.Point> point = (reading, day) -> {
            var value = Objects.requireNonNull(day.readings().get(reading));
            return new Trend.Point(day.day(), value, say.apply("checkin." + reading + "." + value));
        };
        var lines = List.of(Reading.values()).stream()
                .map(reading -> new Line(
                        reading,
                        new Trend(
                                known.stream()
                                        .filter(day -> day.readings().containsKey(reading))
                                        .map(day -> point.apply(reading, day))
                                        .toList(),
                                LOWEST,
                                HIGHEST,
                                known.isEmpty() ? LocalDate.EPOCH : known.get(0).day(),
                                known.isEmpty()
                                        ? LocalDate.EPOCH
                                        : known.get(known.size() - 1).day(),
                                say.apply("checkin.trend.low"),
                                say.apply("checkin.trend.high"))))
                .filter(line -> line.trend().points().size() > 1)
                .toList();
        return new MenteeTrend(name, known, lines);
    }
}
