package org.confidant.account;

import org.confidant.people.PeopleLeft;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who has left is signed out everywhere. No request of theirs is answered anyway; but nothing wakes up if they come back. */
@Component
class Departures {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Departures(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void signOut(PeopleLeft left) {
        for (var person : left.people()) {
            sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
        }
    }
}
