package org.confidant.insight;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a board finds a mentorship by: a copy of what its row says, until when that is so.
 *
 * @param feedback a state, or NONE where nothing is due
 * @param names in lower case and without accents
 * @param silentSince null once it has ended
 * @param changesAt when it may say something else though nothing happens; null where it will not
 */
record BoardEntry(
        BoardRow row,
        Dates dates,
        String feedback,
        Signing agreement,
        boolean held,
        String names,
        @Nullable Instant silentSince,
        @Nullable LocalDate endsOn,
        @Nullable Instant changesAt) {

    /** As much as an index takes of a large circle. */
    private static final int LONGEST = 200;

    static BoardEntry of(BoardRow row, Instant now) {
        var ended = row.state() == BoardState.ENDED;
        var last = row.contact().last();
        var terms = row.terms();
        return new BoardEntry(
                row,
                Dates.of(row.state(), row.contact()),
                Objects.toString(row.feedback(), "NONE"),
                Signing.of(row),
                row.hold() != null,
                folded(row.mentees() + ", " + row.mentors()),
                ended ? null : last == null ? row.mentorship().since() : last,
                terms == null ? null : terms.endsOn(),
                ended ? null : changesAt(row, now));
    }

    private static String folded(String names) {
        var plain = Normalizer.normalize(names, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.substring(0, Math.min(LONGEST, plain.length())).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant changesAt(BoardRow row, Instant now) {
        var all = new ArrayList<Instant>();
        var today = now.atZone(row.zone()).toLocalDate();
        for (var day : days(row, today)) {
            if (day != null && day.isAfter(today)) {
                all.add(day.atStartOfDay(row.zone()).toInstant());
            }
        }
        var next = row.contact().next();
        if (next != null) {
            all.add(next.plusMillis(1));
        }
        return all.stream().min(Instant::compareTo).orElse(null);
    }

    private static List<@Nullable LocalDate> days(BoardRow row, LocalDate today) {
        var days = new ArrayList<@Nullable LocalDate>();
        var health = row.health();
        if (health != null) {
            days.add(health.cadence().due().changesOn(today));
            days.add(dayAfter(health.cadence().plannedOn()));
            health.loops().forEach(loop -> days.add(loop.due().changesOn(today)));
        }
        days.add(row.hold() == null ? null : dayAfter(row.hold().until()));
        return days;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
