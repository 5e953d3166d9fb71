package org.confidant.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.MeetingState;
import org.confidant.meeting.Plan;
import org.confidant.shared.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** When the demo company's pairs met, what they wrote down, and when they meet next. */
@Component
@Conditional(DemoCondition.class)
class DemoMeetings {

    private static final int HOUR = 13;
    private static final int MINUTES = 60;
    private static final int JUST_PLANNED = 0;

    private final MeetingService meetings;

    DemoMeetings(MeetingService meetings) {
        this.meetings = meetings;
    }

    void tell(Timeline timeline, Map<String, DemoPair> pairs) {
        var notes = DemoTable.rows("notes").stream()
                .collect(Collectors.toMap(row -> row.get("mentee") + " " + row.get("day"), Function.identity()));
        pairs.values().forEach(pair -> tell(timeline, pair, notes));
        for (var row : DemoTable.rows("agenda")) {
            var pair = DemoPair.named(pairs, row.get("mentee"));
            timeline.on(
                    1,
                    16,
                    () -> meetings.addItem(
                            pair.person(row.get("by")),
                            planned(pair),
                            AgendaKind.valueOf(row.get("kind")),
                            row.get("text")));
        }
    }

    private void tell(Timeline timeline, DemoPair pair, Map<String, CSVRecord> notes) {
        var held = pair.days("held");
        if (held.isEmpty()) {
            return;
        }
        timeline.on(held.get(0) + 3, 16, () -> meetings.plan(pair.mentee(), pair.id(), plan(timeline, held.get(0))));
        for (var number = 0; number < held.size(); number++) {
            var day = held.get(number);
            var later = number + 1 < held.size() ? held.subList(number + 1, number + 2) : pair.days("next");
            timeline.on(day, HOUR + 2, () -> log(timeline, pair, day, later, notes.get(pair.menteeKey() + " " + day)));
        }
    }

    private void log(Timeline timeline, DemoPair pair, int day, List<Integer> later, @Nullable CSVRecord note) {
        var next =
                later.stream().map(ahead -> plan(timeline, ahead)).findFirst().orElse(null);
        var log = new Log(
                timeline.at(day, HOUR),
                MINUTES,
                Set.of(pair.mentor().id(), pair.mentee().id()),
                note == null ? "" : note.get("note"),
                note == null ? "" : note.get("private"),
                next,
                next == null ? pair.reason() : "");
        var writer = note == null ? pair.mentee() : pair.person(note.get("by"));
        meetings.log(writer, planned(pair), JUST_PLANNED, log);
    }

    private MeetingId planned(DemoPair pair) {
        return meetings.of(pair.mentee(), pair.id()).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .map(MeetingCard::id)
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Timeline timeline, int day) {
        return new Plan(timeline.at(day, HOUR), MINUTES, "");
    }
}
