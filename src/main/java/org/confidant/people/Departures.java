package org.confidant.people;

import java.util.List;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying of one person that they have left, or are back, where no file says it. For administrators, of others. */
@Service
@Transactional
class Departures {

    private final PersonRepository people;
    private final AuditService audit;
    private final ApplicationEventPublisher events;

    Departures(PersonRepository people, AuditService audit, ApplicationEventPublisher events) {
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /**
     * They can no longer sign in, and are signed out; nothing is deleted.
     *
     * @throws RefusedException when it is the viewer, or they have left already
     */
    void depart(Viewer viewer, PersonId id) {
        var person = require(viewer, id);
        if (id.equals(viewer.id())) {
            throw RefusedException.notYours("people.refused.own-departure");
        }
        person.depart();
        audit.record(viewer.id(), "people.departed", id.toString(), Map.of());
        events.publishEvent(new PeopleLeft(List.of(id)));
    }

    /** @throws RefusedException when they are here */
    void comeBack(Viewer viewer, PersonId id) {
        require(viewer, id).comeBack();
        audit.record(viewer.id(), "people.returned", id.toString(), Map.of());
    }

    private Person require(Viewer viewer, PersonId id) {
        Administrators.only(viewer);
        return people.findById(id).orElseThrow(NotVisibleException::new);
    }
}
