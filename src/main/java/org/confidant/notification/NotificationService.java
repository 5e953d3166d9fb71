package org.confidant.notification;

import java.time.Clock;
import java.time.Instant;
import org.confidant.people.Viewer;
import org.springframework.stereotype.Service;

/** The door to notifications: how many lines of an inbox were not read. */
@Service
public class NotificationService {

    private final Inbox inbox;
    private final Clock clock;

    NotificationService(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** In one statement. */
    public int unread(Viewer viewer) {
        return inbox.unread(viewer.id());
    }

    /** Marks what the viewer was told until then; for the demonstration, whose people have read their past. */
    public void markRead(Viewer viewer, Instant told) {
        inbox.readAll(viewer.id(), told, clock.instant());
    }
}
