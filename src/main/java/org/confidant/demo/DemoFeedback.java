package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.csv.CSVRecord;
import org.confidant.feedback.FeedbackRequests;
import org.confidant.feedback.FeedbackService;
import org.confidant.feedback.NewFeedback;
import org.confidant.shared.FeedbackId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentorships told each other, what they take from it, ask for and are thankful for. */
@Component
@Conditional(DemoCondition.class)
class DemoFeedback {

    private final FeedbackService feedback;
    private final FeedbackRequests requests;

    DemoFeedback(FeedbackService feedback, FeedbackRequests requests) {
        this.feedback = feedback;
        this.requests = requests;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        DemoTable.rows("requests").forEach(row -> ask(timeline, mentorships, row));
        DemoTable.rows("thanks").forEach(row -> thank(timeline, mentorships, row));
        for (var row : DemoTable.rows("feedback")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var giver = mentorship.person(row.get("by"));
            var receiver = mentorship.addressee(giver, row.get("to"));
            var given = new AtomicReference<FeedbackId>();
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    17,
                    giver,
                    () -> given.set(feedback.give(
                            giver,
                            mentorship.id(),
                            NewFeedback.unasked(
                                    receiver.id(), row.get("about"), row.get("strengths"), row.get("opportunities")))));
            if (!row.get("acknowledged").isEmpty()) {
                timeline.on(
                        Integer.parseInt(row.get("acknowledged")),
                        18,
                        receiver,
                        () -> feedback.acknowledge(
                                receiver, mentorship.id(), requireNonNull(given.get()), row.get("takeaway")));
            }
        }
    }

    private void ask(Timeline timeline, Map<String, DemoMentorship> mentorships, CSVRecord row) {
        var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
        var asker = mentorship.person(row.get("by"));
        var asked = mentorship.addressee(asker, row.get("to")).id();
        var until = timeline.day(Integer.parseInt(row.get("until")));
        timeline.on(
                Integer.parseInt(row.get("day")),
                17,
                asker,
                () -> requests.ask(asker, mentorship.id(), asked, row.get("about"), until));
    }

    private void thank(Timeline timeline, Map<String, DemoMentorship> mentorships, CSVRecord row) {
        var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
        var giver = mentorship.person(row.get("by"));
        var thanked = mentorship.addressee(giver, row.get("to")).id();
        timeline.on(
                Integer.parseInt(row.get("day")),
                17,
                giver,
                () -> feedback.thank(giver, mentorship.id(), thanked, row.get("words")));
    }
}
