package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.csv.CSVRecord;
import org.confidant.concern.ConcernService;
import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What troubled somebody in the demo company, and who took it up. */
@Component
@Conditional(DemoCondition.class)
class DemoConcerns {

    private final ConcernService concerns;

    DemoConcerns(ConcernService concerns) {
        this.concerns = concerns;
    }

    void tell(Timeline timeline, Map<String, Viewer> people, Map<String, DemoMentorship> mentorships) {
        for (var row : DemoTable.rows("concerns")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var author = mentorship.person(row.get("by"));
            var recipient = requireNonNull(people.get(row.get("to")));
            var raised = new AtomicReference<ConcernId>();
            timeline.on(day(row, "day"), 16, author, () -> raised.set(raise(mentorship, author, recipient, row)));
            if (!row.get("taken").isEmpty()) {
                timeline.on(
                        day(row, "taken"),
                        10,
                        recipient,
                        () -> concerns.takeUp(recipient, requireNonNull(raised.get()), row.get("answer")));
            }
        }
    }

    private ConcernId raise(DemoMentorship mentorship, Viewer author, Viewer recipient, CSVRecord row) {
        var urgent = !row.get("urgent").isEmpty();
        return concerns.raise(author, mentorship.id(), recipient.id(), urgent, row.get("text"));
    }

    private static int day(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
