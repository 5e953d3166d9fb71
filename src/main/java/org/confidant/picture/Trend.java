package org.confidant.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.confidant.picture.Chart.Dot;
import org.confidant.picture.Chart.Tick;

/**
 * Readings between a lowest and a highest over time: a low, calm line, of which several stand below each other on the same days.
 *
 * @param points oldest first
 * @param from the first day of all that stand together
 * @param to the last one
 * @param low what stands beside the lowest value
 */
public record Trend(
        List<Point> points, int lowest, int highest, LocalDate from, LocalDate to, String low, String high) {

    private static final double TOP = 14;
    private static final double BELOW = 36;
    private static final double LEFT = 52;
    private static final double BESIDE = 84; // room for the last reading's words

    public Trend {
        points = List.copyOf(points);
    }

    /** @param said the value in words */
    public record Point(LocalDate day, int value, String said) {}

    /** The picture for a wide page and for a phone; months are named in the language. */
    public Chart wide(Locale language) {
        return chart(language, 720, 124);
    }

    public Chart narrow(Locale language) {
        return chart(language, 350, 124);
    }

    private Chart chart(Locale language, int width, int height) {
        var day = DateTimeFormatter.ofPattern("d MMM", language);
        var dots = IntStream.range(0, points.size())
                .mapToObj(at -> {
                    var point = points.get(at);
                    return new Dot(
                            x(point.day(), width), y(point.value(), height), point.said(), at == points.size() - 1);
                })
                .toList();
        var line = dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
        var columns = List.of(from, to).stream()
                .distinct()
                .map(one -> new Tick(x(one, width), day.format(one)))
                .toList();
        return new Chart(
                width,
                height,
                LEFT,
                width - BESIDE,
                List.of(new Tick(y(highest, height), high), new Tick(y(lowest, height), low)),
                columns,
                "",
                points.size() < 2 ? "" : line,
                dots,
                true);
    }

    private double x(LocalDate day, int width) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return round(LEFT + 12 + (width - BESIDE - LEFT - 12) * ChronoUnit.DAYS.between(from, day) / whole);
    }

    private double y(int value, int height) {
        return round(TOP + (height - TOP - BELOW) * (highest - value) / (highest - lowest));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
