package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.confidant.feedback.FeedbackService;
import org.confidant.feedback.NewFeedback;
import org.confidant.shared.FeedbackId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's pairs told each other, and what they take from it. */
@Component
@Conditional(DemoCondition.class)
class DemoFeedback {

    private final FeedbackService feedback;

    DemoFeedback(FeedbackService feedback) {
        this.feedback = feedback;
    }

    void tell(Timeline timeline, Map<String, DemoPair> pairs) {
        for (var row : DemoTable.rows("feedback")) {
            var pair = DemoPair.named(pairs, row.get("mentee"));
            var giver = pair.person(row.get("by"));
            var receiver = pair.other(giver);
            var given = new AtomicReference<FeedbackId>();
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    17,
                    giver,
                    () -> given.set(feedback.give(
                            giver,
                            pair.id(),
                            NewFeedback.unasked(
                                    receiver.id(), row.get("about"), row.get("strengths"), row.get("opportunities")))));
            if (!row.get("acknowledged").isEmpty()) {
                timeline.on(
                        Integer.parseInt(row.get("acknowledged")),
                        18,
                        receiver,
                        () -> feedback.acknowledge(
                                receiver, pair.id(), requireNonNull(given.get()), row.get("takeaway")));
            }
        }
    }
}
