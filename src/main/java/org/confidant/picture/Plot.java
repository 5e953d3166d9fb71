package org.confidant.picture;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.picture.Chart.Dot;
import org.confidant.picture.Chart.Tick;

/** Lays a goal's progress out on a sheet of the given size. */
final class Plot {

    private static final double TOP = 16;
    private static final double BELOW = 34;
    private static final double BESIDE = 16;
    private static final double LETTER = 7.5;

    private final Progress progress;
    private final Locale language;
    private final int width;
    private final int height;
    private final int everyMonths;
    private final double left;

    Plot(Progress progress, Locale language, int width, int height, int everyMonths) {
        this.progress = progress;
        this.language = language;
        this.width = width;
        this.height = height;
        this.everyMonths = everyMonths;
        this.left = 14 + LETTER * longestLabel();
    }

    Chart chart() {
        return new Chart(width, height, left, width - BESIDE, rows(), columns(), plan(), path(dots()), dots(), false);
    }

    private String plan() {
        var to = progress.to();
        return to == null ? "" : path(List.of(point(progress.from(), progress.start()), point(to, progress.target())));
    }

    private List<Tick> rows() {
        return levels().map(level -> new Tick(y(level), progress.say(level)))
                .distinct()
                .toList();
    }

    private Stream<BigDecimal> levels() {
        var middle = progress.start().add(progress.target()).divide(BigDecimal.valueOf(2));
        return Stream.of(progress.start(), middle, progress.target());
    }

    /** The first of each month that has room, fewer of them where time is long. */
    private List<Tick> columns() {
        var begin = progress.first().withDayOfMonth(1).plusMonths(1);
        var months = Math.max(0, MONTHS.between(begin, progress.last()) + 1);
        var step = everyMonths * (int) Math.max(1, Math.ceil(months / 9.0));
        return Stream.iterate(begin, day -> !day.isAfter(progress.last()), day -> day.plusMonths(step))
                .map(day -> new Tick(x(day), day.getMonth().getDisplayName(TextStyle.SHORT, language)))
                .toList();
    }

    private List<Dot> dots() {
        var readings = progress.readings();
        var day = DateTimeFormatter.ofPattern("d MMM", language);
        return IntStream.range(0, readings.size())
                .mapToObj(index -> {
                    var one = readings.get(index);
                    var label = progress.say(one.value()) + ", " + day.format(one.day());
                    return new Dot(x(one.day()), y(one.value()), label, index == readings.size() - 1);
                })
                .toList();
    }

    private Dot point(LocalDate day, BigDecimal value) {
        return new Dot(x(day), y(value), "", false);
    }

    private static String path(List<Dot> points) {
        return points.size() < 2
                ? ""
                : points.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
    }

    private double x(LocalDate day) {
        var whole = Math.max(1, DAYS.between(progress.first(), progress.last()));
        return round(left + (width - BESIDE - left) * DAYS.between(progress.first(), day) / whole);
    }

    private double y(BigDecimal value) {
        return round(TOP + (height - TOP - BELOW) * (1 - progress.share(value)));
    }

    private int longestLabel() {
        return levels().mapToInt(level -> progress.say(level).length()).max().orElse(1);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
