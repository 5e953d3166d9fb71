package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.confidant.feedback.FeedbackService;
import org.confidant.feedback.NewFeedback;
import org.confidant.shared.FeedbackId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentorships told each other, and what they take from it. */
@Component
@Conditional(DemoCondition.class)
class DemoFeedback {

    private final FeedbackService feedback;

    DemoFeedback(FeedbackService feedback) {
        this.feedback = feedback;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
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
}
