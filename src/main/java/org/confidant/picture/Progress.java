package org.confidant.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is: readings of its measure between a start and a target. Progress goes up on the picture, also where the
 * measure is to go down.
 *
 * @param unit stands behind each number; empty for a bare count
 * @param to the day the target is meant for; without one no plan is drawn
 * @param readings in any order; a day may have several, the last one counts
 */
public record Progress(
        BigDecimal start,
        BigDecimal target,
        String unit,
        LocalDate from,
        @Nullable LocalDate to,
        List<Reading> readings) {

    public Progress {
        readings = readings.stream().sorted(Comparator.comparing(Reading::day)).toList();
    }

    /** A value read on a day. */
    public record Reading(LocalDate day, BigDecimal value) {}

    /** The picture for a wide page and for a phone; months are named in the language. */
    public Chart wide(Locale language) {
        return new Plot(this, language, 720, 270, 1).chart();
    }

    public Chart narrow(Locale language) {
        return new Plot(this, language, 350, 240, 2).chart();
    }

    /** The number with its unit, as plainly as it can be written. */
    public String say(BigDecimal value) {
        var number = value.stripTrailingZeros().toPlainString();
        return unit.isBlank() ? number : number + " " + unit;
    }

    LocalDate first() {
        return days().min(Comparator.naturalOrder()).orElse(from);
    }

    LocalDate last() {
        return days().max(Comparator.naturalOrder()).orElse(from);
    }

    /** 0 at the start, 1 at the target; a little below and above are still drawn. */
    double share(BigDecimal value) {
        var whole = target.subtract(start).doubleValue();
        var share = whole == 0 ? 0 : value.subtract(start).doubleValue() / whole;
        return Math.max(-0.05, Math.min(1.05, share));
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.concat(Stream.of(from), Stream.ofNullable(to)),
                readings.stream().map(Reading::day));
    }
}
