package org.confidant.notification;

import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.confidant.shared.NoticeId;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Component;

/** The lines of an inbox in words. */
@Component
class InboxPages {

    private final Inbox inbox;
    private final LetterWriter writer;
    private final When when;

    InboxPages(Inbox inbox, LetterWriter writer, When when) {
        this.inbox = inbox;
        this.writer = writer;
        this.when = when;
    }

    /** In one statement. */
    Slice<Shown> of(Viewer viewer, int number) {
        var lines = inbox.of(viewer.id(), number);
        return new Slice<>(
                lines.rows().stream()
                        .map(line -> new Shown(
                                line.id(),
                                writer.line(line.kind(), line.about(), viewer),
                                when.moment(line.toldAt(), viewer),
                                line.read()))
                        .toList(),
                lines.number(),
                lines.more());
    }

    record Shown(NoticeId id, String words, String at, boolean read) {}
}
