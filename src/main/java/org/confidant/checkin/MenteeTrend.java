package org.confidant.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.confidant.picture.Trend;

/**
 * How one mentee was over their last check-ins, for them and their mentor alone.
 *
 * @param name the given name; empty for the viewer's own
 * @param days those on which they said something of it, oldest first
 * @param lines what was said twice at least
 */
record MenteeTrend(String name, List<Day> days, List<Line> lines) {

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
        var lines = Stream.of(Reading.values())
                .flatMap(reading -> line(reading, known, say).stream())
                .toList();
        return new MenteeTrend(name, known, lines);
    }

    private static Optional<Line> line(Reading reading, List<Day> days, UnaryOperator<String> say) {
        var points = days.stream()
                .flatMap(day -> Stream.ofNullable(day.readings().get(reading))
                        .map(value -> new Trend.Point(day.day(), value, say.apply("checkin." + reading + "." + value))))
                .toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        var from = days.get(0).day();
        var to = days.get(days.size() - 1).day();
        var low = say.apply("checkin.trend.low");
        var high = say.apply("checkin.trend.high");
        return Optional.of(new Line(reading, new Trend(points, Reading.LOWEST, Reading.HIGHEST, from, to, low, high)));
    }
}
