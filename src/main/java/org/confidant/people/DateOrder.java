package org.confidant.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes its days, decided once for the whole file; ISO days are understood in each. */
enum DateOrder {
    ISO,
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

    /** Empty when the days could be meant either way, because a guess would be wrong silently. */
    static Optional<DateOrder> of(List<String> days) {
        var parts = days.stream()
                .map(PARTS::matcher)
                .filter(java.util.regex.Matcher::matches)
                .toList();
        var dayFirst = parts.stream().anyMatch(day -> day.group(2).equals(".") || Integer.parseInt(day.group(1)) > 12);
        var monthFirst = parts.stream().anyMatch(day -> Integer.parseInt(day.group(3)) > 12);
        if (parts.isEmpty()) {
            return Optional.of(ISO);
        }
        // Same either way when day and month are equal, as on 05/05/2020
        if (dayFirst == monthFirst
                && parts.stream().anyMatch(day -> !day.group(1).equals(day.group(3)))) {
            return Optional.empty();
        }
        return Optional.of(monthFirst ? MONTH_FIRST : DAY_FIRST);
    }

    /** One of these days that could be meant either way; empty when their order is clear. */
    static String unclear(List<String> days) {
        return of(days).isPresent()
                ? ""
                : days.stream().filter(DateOrder::twofold).findFirst().orElse("");
    }

    private static boolean twofold(String day) {
        var parts = PARTS.matcher(day);
        return parts.matches() && !parts.group(1).equals(parts.group(3));
    }

    Optional<LocalDate> read(String day) {
        try {
            if (ISO_DAY.matcher(day).matches()) {
                return Optional.of(LocalDate.parse(day));
            }
            var parts = PARTS.matcher(day);
            return this == ISO || !parts.matches()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(4)),
                            Integer.parseInt(parts.group(this == DAY_FIRST ? 3 : 1)),
                            Integer.parseInt(parts.group(this == DAY_FIRST ? 1 : 3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
