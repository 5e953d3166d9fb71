package org.confidant.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.confidant.agreement.AgreementService;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.AgendaService;
import org.confidant.meeting.ConfirmationService;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.MeetingState;
import org.confidant.meeting.Plan;
import org.confidant.meeting.Then;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** When the demo company's mentorships met, what they wrote down, and when they meet next. */
@Component
@Conditional(DemoCondition.class)
class DemoMeetings {

    private static final int MINUTES = 60;
    private static final int PLANNED_AFTER = 3;
    private static final int CONFIRMED_AFTER = 3;
    private static final int STILL_WAITING = 6;
    private static final Duration LOGGED_AFTER = Duration.ofHours(2);
    private static final Duration ADDED_AFTER = Duration.ofHours(3);

    private final AgreementService agreements;
    private final MeetingService meetings;
    private final ConfirmationService confirmations;
    private final AgendaService agenda;
    private final DemoDetours detours;
    private final DemoRoutine routine;

    DemoMeetings(
            AgreementService agreements,
            MeetingService meetings,
            ConfirmationService confirmations,
            AgendaService agenda,
            DemoDetours detours,
            DemoRoutine routine) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.agenda = agenda;
        this.detours = detours;
        this.routine = routine;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        var notes = DemoTable.rows("notes").stream().collect(groupingBy(row -> row.get("mentorship")));
        mentorships.forEach((key, mentorship) -> tell(timeline, mentorship, notes.getOrDefault(key, List.of())));
        detours.tell(timeline, mentorships);
        routine.tell(timeline, mentorships);
        for (var row : DemoTable.rows("agenda")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var by = mentorship.person(row.get("by"));
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    16,
                    by,
                    () -> agenda.add(by, ahead(mentorship), AgendaKind.valueOf(row.get("kind")), row.get("text")));
        }
    }

    private void tell(Timeline timeline, DemoMentorship mentorship, List<CSVRecord> notes) {
        var stretches = mentorship.stretches();
        if (stretches.isEmpty()) {
            mentorship
                    .days("next")
                    .forEach(day -> tellPlan(
                            timeline,
                            mentorship,
                            mentorship.days("mentee_signed").get(0) - PLANNED_AFTER,
                            day));
        }
        for (var number = 0; number < stretches.size(); number++) {
            var last = number + 1 == stretches.size();
            tellStretch(timeline, mentorship, stretches.get(number), last ? mentorship.days("next") : List.of(), notes);
        }
    }

    private void tellStretch(
            Timeline timeline,
            DemoMentorship mentorship,
            List<Integer> held,
            List<Integer> next,
            List<CSVRecord> notes) {
        tellPlan(timeline, mentorship, held.get(0) + PLANNED_AFTER, held.get(0));
        for (var number = 0; number < held.size(); number++) {
            var day = held.get(number);
            var later = number + 1 < held.size() ? held.subList(number + 1, number + 2) : next;
            var written = notes.stream()
                    .filter(row -> row.get("day").equals(day.toString()))
                    .toList();
            tell(timeline, mentorship, day, later, written);
        }
    }

    private void tellPlan(Timeline timeline, DemoMentorship mentorship, int on, int day) {
        timeline.on(
                on,
                16,
                mentorship.mentee(),
                () -> meetings.plan(mentorship.mentee(), mentorship.id(), plan(timeline, mentorship, day)));
    }

    /** The first to write logs the meeting, the other adds to it. */
    private void tell(
            Timeline timeline, DemoMentorship mentorship, int day, List<Integer> later, List<CSVRecord> notes) {
        var began = mentorship.meeting(timeline, day);
        var first = notes.stream().findFirst();
        var writer = first.map(row -> mentorship.person(row.get("by"))).orElse(mentorship.mentee());
        var next = later.stream()
                .map(ahead -> plan(timeline, mentorship, DemoDetours.firstPlanned(mentorship, ahead)))
                .findFirst();
        var moves = DemoDetours.moves(mentorship, day);
        timeline.on(began.plus(LOGGED_AFTER), () -> {
            var log = new Log(
                    began,
                    MINUTES,
                    mentorship.people().stream().map(Viewer::id).collect(toSet()),
                    first.map(row -> row.get("note")).orElse(""),
                    first.map(row -> row.get("private")).orElse(""),
                    null,
                    next.orElse(null),
                    then(mentorship, began, next),
                    next.isPresent() ? "" : mentorship.reason());
            meetings.log(writer, begun(mentorship, began), moves, log);
        });
        if (day >= STILL_WAITING) {
            mentorship
                    .people()
                    .forEach(person -> timeline.on(day - CONFIRMED_AFTER, 18, person, () -> confirm(person)));
        }
        notes.stream().skip(1).forEach(row -> timeline.on(began.plus(ADDED_AFTER), () -> add(mentorship, began, row)));
    }

    private Then then(DemoMentorship mentorship, Instant began, Optional<Plan> next) {
        var agreed = requireNonNull(agreements.termsOf(List.of(mentorship.id())).get(mentorship.id()));
        var late = began.plus(
                Duration.ofDays(7L * agreed.rhythmWeeks() + agreed.patience().graceDays()));
        return next.map(plan -> plan.startsAt().isAfter(late) ? Then.LATER : Then.IN_TIME)
                .orElse(mentorship.days("ended").isEmpty() ? Then.PAUSE : Then.CLOSING);
    }

    private void confirm(Viewer person) {
        confirmations.waitingFor(person).forEach(one -> confirmations.confirm(person, one.id(), one.telling()));
    }

    private void add(DemoMentorship mentorship, Instant began, CSVRecord row) {
        var writer = mentorship.person(row.get("by"));
        meetings.note(writer, begun(mentorship, began), row.get("note"), Scope.PAIR);
        if (!row.get("private").isEmpty()) {
            meetings.note(writer, begun(mentorship, began), row.get("private"), Scope.AUTHOR);
        }
    }

    private MeetingId begun(DemoMentorship mentorship, Instant began) {
        return find(mentorship, meeting -> meeting.startsAt().equals(began));
    }

    private MeetingId ahead(DemoMentorship mentorship) {
        return find(mentorship, meeting -> meeting.state() == MeetingState.PLANNED);
    }

    private MeetingId find(DemoMentorship mentorship, Predicate<MeetingCard> which) {
        return meetings.of(mentorship.mentee(), mentorship.id()).stream()
                .filter(which)
                .map(MeetingCard::id)
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Timeline timeline, DemoMentorship mentorship, int day) {
        return new Plan(mentorship.meeting(timeline, day), MINUTES, mentorship.venue());
    }
}
