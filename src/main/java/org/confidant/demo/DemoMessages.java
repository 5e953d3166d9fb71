package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.confidant.conversation.ConversationService;
import org.confidant.shared.MessageId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentorships wrote to each other between their meetings, most of it read. */
@Component
@Conditional(DemoCondition.class)
class DemoMessages {

    private final ConversationService conversation;

    DemoMessages(ConversationService conversation) {
        this.conversation = conversation;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        for (var row : DemoTable.rows("messages")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var author = mentorship.person(row.get("by"));
            var reader = mentorship.addressee(author, row.get("to"));
            var sent = new AtomicReference<MessageId>();
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    Integer.parseInt(row.get("hour")),
                    author,
                    () -> sent.set(conversation.send(
                            author,
                            mentorship.id(),
                            row.get("text"),
                            row.get("to").isEmpty() ? null : reader.id())));
            if (!row.get("read").isEmpty()) {
                timeline.on(
                        Integer.parseInt(row.get("read")),
                        12,
                        reader,
                        () -> conversation.markRead(reader, List.of(requireNonNull(sent.get()))));
            }
        }
    }
}
