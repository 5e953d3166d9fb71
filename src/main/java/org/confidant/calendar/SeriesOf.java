package org.confidant.calendar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.calendar.Series.Moved;
import org.confidant.meeting.DiaryEntry;
import org.confidant.routine.RoutineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A routine with what became of its meetings, as calendars know it. While it runs, what is not planned yet takes place; once it has
 * ended, only what was planned does.
 */
record SeriesOf(RoutineEntry routine, List<DiaryEntry> entries) {

    Series series() {
        var kept = known(entries.stream().filter(one -> !one.off()));
        var last = last(kept.keySet());
        return new Series(
                routine.id(),
                routine.mentorship(),
                routine.zone(),
                routine.first(),
                routine.minutes(),
                routine.weeks(),
                last == null ? null : last.atZone(routine.zone()).toInstant(),
                without(kept.keySet(), last),
                moved(kept),
                routine.changes()
                        + entries.stream().mapToInt(DiaryEntry::changes).sum(),
                kept.isEmpty() && !routine.running());
    }

    /** Whether it has anything from the instant on. */
    boolean reaches(Instant from) {
        return routine.running()
                || entries.stream()
                        .anyMatch(one -> !one.off() && !one.meeting().startsAt().isBefore(from));
    }

    /** The last time that takes place; null where there is no end. */
    private @Nullable LocalDateTime last(Set<LocalDateTime> kept) {
        var agreed = routine.last();
        if (routine.running() && agreed == null) {
            return null;
        }
        var running = routine.running() ? times(agreed, null) : Stream.<LocalDateTime>empty();
        return Stream.concat(running, kept.stream())
                .max(Comparator.naturalOrder())
                .orElse(routine.first());
    }

    private Set<LocalDateTime> without(Set<LocalDateTime> kept, @Nullable LocalDateTime last) {
        var known = entries.stream().map(SeriesOf::occurrence).collect(toSet());
        if (last == null) {
            return known.stream().filter(one -> !kept.contains(one)).collect(toSet());
        }
        return times(null, last)
                .filter(one -> !kept.contains(one))
                .filter(one -> known.contains(one) || !brings(one))
                .collect(toSet());
    }

    private boolean brings(LocalDateTime time) {
        return routine.running()
                && (routine.last() == null || !time.toLocalDate().isAfter(routine.last()));
    }

    private Stream<LocalDateTime> times(@Nullable LocalDate until, @Nullable LocalDateTime last) {
        return Stream.iterate(
                routine.first(),
                one -> (until == null || !one.toLocalDate().isAfter(until)) && (last == null || !one.isAfter(last)),
                one -> one.plusWeeks(routine.weeks()));
    }

    private Map<LocalDateTime, Moved> moved(Map<LocalDateTime, DiaryEntry> kept) {
        return kept.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), at(one.getValue())))
                .filter(one -> !one.getValue().equals(new Moved(one.getKey(), routine.minutes())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where a meeting is, on the clocks of the routine; one whose time the clocks skip has not moved. */
    private Moved at(DiaryEntry entry) {
        var usual = occurrence(entry).atZone(routine.zone()).toInstant();
        var start = entry.meeting().startsAt();
        var local = start.equals(usual) ? occurrence(entry) : LocalDateTime.ofInstant(start, routine.zone());
        return new Moved(local, entry.meeting().minutes());
    }

    private static Map<LocalDateTime, DiaryEntry> known(Stream<DiaryEntry> entries) {
        return entries.collect(toMap(SeriesOf::occurrence, one -> one));
    }

    private static LocalDateTime occurrence(DiaryEntry entry) {
        return Objects.requireNonNull(entry.recurrence()).occurrence();
    }
}
