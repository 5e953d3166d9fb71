package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.csv.CSVRecord;
import org.confidant.commitment.CommitmentService;
import org.confidant.commitment.NewCommitment;
import org.confidant.meeting.MeetingService;
import org.confidant.shared.CommitmentId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the people of the demo company took on after they had talked, and what became of it. */
@Component
@Conditional(DemoCondition.class)
class DemoCommitments {

    private final CommitmentService commitments;
    private final MeetingService meetings;

    DemoCommitments(CommitmentService commitments, MeetingService meetings) {
        this.commitments = commitments;
        this.meetings = meetings;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        DemoTable.rows("commitments")
                .forEach(row -> tell(timeline, DemoMentorship.named(mentorships, row.get("mentorship")), row));
    }

    private void tell(Timeline timeline, DemoMentorship mentorship, CSVRecord row) {
        var author = mentorship.person(row.get("by"));
        var owner = mentorship.person(row.get("owner"));
        var made = new NewCommitment(
                row.get("text"),
                timeline.day(number(row, "until")),
                owner.id(),
                mentorship.circle() ? Scope.CIRCLE : Scope.PAIR,
                null,
                null,
                null);
        var taken = new AtomicReference<CommitmentId>();
        timeline.on(
                number(row, "day"),
                19,
                author,
                () -> taken.set(commitments.make(author, mentorship.id(), in(timeline, mentorship, row, made))));
        on(timeline, row, "kept", () -> commitments.keep(owner, requireNonNull(taken.get())), mentorship);
        on(timeline, row, "missed", () -> commitments.miss(owner, requireNonNull(taken.get())), mentorship);
        on(
                timeline,
                row,
                "moved",
                () -> commitments.renegotiate(
                        owner, requireNonNull(taken.get()), timeline.day(number(row, "to")), row.get("reason")),
                mentorship);
    }

    /** What was taken on on the day of a meeting comes from it. */
    private NewCommitment in(Timeline timeline, DemoMentorship mentorship, CSVRecord row, NewCommitment made) {
        var day = number(row, "day");
        if (!mentorship.days("held").contains(day)) {
            return made;
        }
        return meetings.of(mentorship.mentee(), mentorship.id()).stream()
                .filter(one -> one.startsAt().equals(mentorship.meeting(timeline, day)))
                .findFirst()
                .map(one -> made.in(one.id()))
                .orElse(made);
    }

    private static void on(Timeline timeline, CSVRecord row, String column, Runnable deed, DemoMentorship mentorship) {
        if (!row.get(column).isEmpty()) {
            timeline.on(number(row, column), 19, mentorship.person(row.get("owner")), deed);
        }
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
