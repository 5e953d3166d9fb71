package org.confidant.demo;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.MeetingState;
import org.confidant.meeting.Plan;
import org.confidant.shared.MeetingId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** When the demo company's pairs met, what they wrote down, and when they meet next. */
@Component
@Conditional(DemoCondition.class)
class DemoMeetings {

    private static final int MINUTES = 60;
    private static final int JUST_PLANNED = 0;
    private static final Duration LOGGED_AFTER = Duration.ofHours(2);
    private static final Duration ADDED_AFTER = Duration.ofHours(3);

    private final MeetingService meetings;

    DemoMeetings(MeetingService meetings) {
        this.meetings = meetings;
    }

    void tell(Timeline timeline, Map<String, DemoPair> pairs) {
        var notes = DemoTable.rows("notes").stream().collect(groupingBy(row -> row.get("mentee")));
        pairs.forEach((key, pair) -> tell(timeline, pair, notes.getOrDefault(key, List.of())));
        for (var row : DemoTable.rows("agenda")) {
            var pair = DemoPair.named(pairs, row.get("mentee"));
            var by = pair.person(row.get("by"));
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    16,
                    by,
                    () -> meetings.addItem(by, ahead(pair), AgendaKind.valueOf(row.get("kind")), row.get("text")));
        }
    }

    private void tell(Timeline timeline, DemoPair pair, List<CSVRecord> notes) {
        var held = pair.days("held");
        if (held.isEmpty()) {
            return;
        }
        timeline.on(
                held.get(0) + 3,
                16,
                pair.mentee(),
                () -> meetings.plan(pair.mentee(), pair.id(), plan(timeline, pair, held.get(0))));
        for (var number = 0; number < held.size(); number++) {
            var day = held.get(number);
            var later = number + 1 < held.size() ? held.subList(number + 1, number + 2) : pair.days("next");
            var written = notes.stream()
                    .filter(row -> row.get("day").equals(day.toString()))
                    .toList();
            tell(timeline, pair, day, later, written);
        }
    }

    /** The first to write logs the meeting, the other adds to it. */
    private void tell(Timeline timeline, DemoPair pair, int day, List<Integer> later, List<CSVRecord> notes) {
        var began = pair.meeting(timeline, day);
        var first = notes.stream().findFirst();
        var writer = first.map(row -> pair.person(row.get("by"))).orElse(pair.mentee());
        var next = later.stream().map(ahead -> plan(timeline, pair, ahead)).findFirst();
        var log = new Log(
                began,
                MINUTES,
                Set.of(pair.mentor().id(), pair.mentee().id()),
                first.map(row -> row.get("note")).orElse(""),
                first.map(row -> row.get("private")).orElse(""),
                next.orElse(null),
                next.isPresent() ? "" : pair.reason());
        timeline.on(began.plus(LOGGED_AFTER), () -> meetings.log(writer, begun(pair, began), JUST_PLANNED, log));
        notes.stream().skip(1).forEach(row -> timeline.on(began.plus(ADDED_AFTER), () -> add(pair, began, row)));
    }

    private void add(DemoPair pair, Instant began, CSVRecord row) {
        var writer = pair.person(row.get("by"));
        meetings.note(writer, begun(pair, began), row.get("note"), Scope.PAIR);
        if (!row.get("private").isEmpty()) {
            meetings.note(writer, begun(pair, began), row.get("private"), Scope.AUTHOR);
        }
    }

    private MeetingId begun(DemoPair pair, Instant began) {
        return find(pair, meeting -> meeting.startsAt().equals(began));
    }

    private MeetingId ahead(DemoPair pair) {
        return find(pair, meeting -> meeting.state() == MeetingState.PLANNED);
    }

    private MeetingId find(DemoPair pair, Predicate<MeetingCard> which) {
        return meetings.of(pair.mentee(), pair.id()).stream()
                .filter(which)
                .map(MeetingCard::id)
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Timeline timeline, DemoPair pair, int day) {
        return new Plan(pair.meeting(timeline, day), MINUTES, pair.venue());
    }
}
