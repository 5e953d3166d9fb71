package org.confidant.meeting;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.cadence.Absence;
import org.confidant.cadence.AbsenceService;
import org.confidant.cadence.Cadence;
import org.confidant.cadence.DaysOff;
import org.confidant.cadence.Due;
import org.confidant.cadence.Rhythm;
import org.confidant.meeting.MeetingHistory.Held;
import org.confidant.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When they would meet next: on the day by which the rhythm that they agreed on asks for it, at the hour of the viewer's clock at
 * which they met last. An offer, which forms show filled in; nothing where a next meeting is planned already.
 */
@Component
@Transactional(readOnly = true)
class NextDates {

    private final MeetingQueries queries;
    private final AbsenceService absences;
    private final Clock clock;

    NextDates(MeetingQueries queries, AbsenceService absences, Clock clock) {
        this.queries = queries;
        this.absences = absences;
        this.clock = clock;
    }

    /** Counted from what is logged. */
    NextDate next(Viewer viewer, MeetingFrame frame) {
        return frame.next() == null ? offer(viewer, frame.standing(), null, null) : NextDate.NONE;
    }

    /** Counted from a meeting that took place then and is not logged yet. */
    NextDate after(Viewer viewer, MeetingFrame frame, Instant met) {
        return frame.next() == null ? offer(viewer, frame.standing(), met, met) : NextDate.NONE;
    }

    /** Counted from today, on which they met or nearly so, at an hour that is yet to be said. */
    NextDate afterToday(Viewer viewer, MeetingFrame frame) {
        return frame.next() == null ? offer(viewer, frame.standing(), clock.instant(), null) : NextDate.NONE;
    }

    /**
     * The last day on which a meeting after that one is as often as they agreed, its grace included. Where they are late already it is
     * counted from today.
     *
     * @param met when the one began that is being logged
     */
    LocalDate inTimeUntil(Viewer viewer, Standing standing, Instant met) {
        var held = Stream.concat(logged(standing).stream(), Stream.of(met)).toList();
        var due = cadence(viewer, standing, held).due();
        return due.on().isBefore(viewer.today(clock))
                ? cadence(viewer, standing, List.of(clock.instant())).due().inTimeUntil()
                : due.inTimeUntil();
    }

    /** What is known of the next meeting after what is logged, and after the one that is planned. */
    Outlook outlook(Viewer viewer, Standing standing, @Nullable Instant planned) {
        var logged = logged(standing);
        var held = Stream.concat(logged.stream(), Stream.ofNullable(planned)).toList();
        var off = absences.daysOff(standing.mentorship(), standing.participants());
        return new Outlook(cadence(viewer, standing, held, off).due(), hour(viewer, last(logged)), off.absences());
    }

    /**
     * @param usual the hour of the viewer's clock at which they met last; null where they have not met yet
     * @param away when one of them is not there
     */
    record Outlook(Due due, @Nullable LocalTime usual, List<Absence> away) {}

    private static @Nullable LocalTime hour(Viewer viewer, @Nullable Instant met) {
        return met == null ? null : met.atZone(viewer.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private NextDate offer(Viewer viewer, Standing standing, @Nullable Instant met, @Nullable Instant usual) {
        var logged = logged(standing);
        var hour = hour(viewer, usual == null ? last(logged) : usual);
        var held = Stream.concat(logged.stream(), Stream.ofNullable(met)).toList();
        return new NextDate(ahead(cadence(viewer, standing, held).dueOn(), hour, viewer.zone()), hour);
    }

    private List<Instant> logged(Standing standing) {
        var id = standing.mentorship();
        return queries.history(List.of(id), clock.instant()).getOrDefault(id, MeetingHistory.NONE).held().stream()
                .map(Held::startedAt)
                .toList();
    }

    private static @Nullable Instant last(List<Instant> held) {
        return held.isEmpty() ? null : held.get(held.size() - 1);
    }

    private Cadence cadence(Viewer viewer, Standing standing, List<Instant> held) {
        return cadence(viewer, standing, held, absences.daysOff(standing.mentorship(), standing.participants()));
    }

    private Cadence cadence(Viewer viewer, Standing standing, List<Instant> held, DaysOff off) {
        var rhythm = Rhythm.of(Objects.requireNonNull(standing.terms()), held, null, off, viewer.zone());
        return Cadence.of(rhythm, asOf(held), viewer.zone());
    }

    /** A meeting may be logged before its hour has come: what follows it is counted from it all the same. */
    private Instant asOf(List<Instant> held) {
        return Stream.concat(held.stream(), Stream.of(clock.instant()))
                .max(naturalOrder())
                .orElseThrow();
    }

    /** The same weekday of a later week where that day has passed. */
    private LocalDate ahead(LocalDate due, @Nullable LocalTime hour, ZoneId zone) {
        var now = clock.instant();
        var today = now.atZone(zone).toLocalDate();
        return Stream.iterate(due, day -> day.plusWeeks(1))
                .filter(day -> hour == null
                        ? !day.isBefore(today)
                        : MeetingTimes.instant(day, hour, zone)
                                .filter(now::isBefore)
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
