package org.confidant.selfmatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mentees' questions that wait for a mentor. */
@Service
@Transactional(readOnly = true)
public class UnansweredRequests {

    private final RequestRows rows;
    private final OpenRequests open;
    private final RequestEnds ends;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnansweredRequests(
            RequestRows rows, OpenRequests open, RequestEnds ends, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.open = open;
        this.ends = ends;
        this.events = events;
        this.clock = clock;
    }

    /** Those that wait for the viewer, the first that lapses first. */
    public List<WaitingRequest> waitingFor(Viewer viewer) {
        return rows.waitingFor(viewer.id(), clock.instant()).stream()
                .map(one -> new WaitingRequest(one.id(), one.mentee()))
                .toList();
    }

    /** Whether it waits for this person, for whoever tells them. */
    public boolean waitsFor(PersonId person, MentorRequestId id, Instant asOf) {
        return rows.waitingFor(person, asOf).stream().anyMatch(one -> one.id().equals(id));
    }

    /** Ends what nobody answered in time; says of each that has waited for as long as its program waits whom it waits for, whenever it is asked. */
    @Transactional
    public void notice(Instant asOf) {
        ends.lapse(asOf);
        open.unanswered(asOf).forEach(events::publishEvent);
    }
}
