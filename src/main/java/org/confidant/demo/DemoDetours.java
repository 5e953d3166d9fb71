package org.confidant.demo;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Meetings of the demo company that were moved, called off or missed, as happens in any year, and why. */
@Component
@Conditional(DemoCondition.class)
class DemoDetours {

    private static final int JUST_PLANNED = 0;
    private static final int MINUTES = 60;
    private static final Duration SAID_AFTER = Duration.ofHours(2);

    private final MeetingService meetings;

    DemoDetours(MeetingService meetings) {
        this.meetings = meetings;
    }

    /** For when the meeting that was held on that day had been planned. */
    static int firstPlanned(DemoMentorship mentorship, int held) {
        return moved(mentorship, held)
                .map(row -> number(row, "for"))
                .findFirst()
                .orElse(held);
    }

    /** How often the meeting that was held on that day had been moved. */
    static int moves(DemoMentorship mentorship, int held) {
        return (int) moved(mentorship, held).count();
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        for (var row : DemoTable.rows("detours")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var by = mentorship.person(row.get("by"));
            var was = plan(timeline, mentorship, number(row, "for"));
            switch (row.get("kind")) {
                case "MOVED" -> {
                    var to = plan(timeline, mentorship, number(row, "held"));
                    timeline.on(number(row, "on"), 11, by, () -> move(by, mentorship, was, to, row.get("reason")));
                }
                case "CANCELLED" -> {
                    tellPlan(timeline, mentorship, by, row, was);
                    timeline.on(
                            number(row, "on"),
                            11,
                            by,
                            () -> meetings.cancel(by, planned(mentorship, was), row.get("reason")));
                }
                case "MISSED" -> {
                    tellPlan(timeline, mentorship, by, row, was);
                    timeline.on(
                            was.startsAt().plus(SAID_AFTER),
                            () -> meetings.miss(by, planned(mentorship, was), row.get("reason")));
                }
                default -> throw new IllegalStateException(row.get("kind"));
            }
        }
    }

    private void tellPlan(Timeline timeline, DemoMentorship mentorship, Viewer by, CSVRecord row, Plan plan) {
        timeline.on(number(row, "planned"), 17, by, () -> meetings.plan(by, mentorship.id(), plan));
    }

    private void move(Viewer by, DemoMentorship mentorship, Plan was, Plan to, String why) {
        meetings.move(by, planned(mentorship, was), JUST_PLANNED, to, why);
    }

    private MeetingId planned(DemoMentorship mentorship, Plan plan) {
        return meetings.of(mentorship.mentee(), mentorship.id()).stream()
                .filter(MeetingCard::planned)
                .filter(meeting -> meeting.startsAt().equals(plan.startsAt()))
                .map(MeetingCard::id)
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Timeline timeline, DemoMentorship mentorship, int day) {
        return new Plan(mentorship.meeting(timeline, day), MINUTES, mentorship.venue());
    }

    private static Stream<CSVRecord> moved(DemoMentorship mentorship, int held) {
        return DemoTable.rows("detours").stream()
                .filter(row -> row.get("mentorship").equals(mentorship.key()))
                .filter(row -> row.get("held").equals(Integer.toString(held)));
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
