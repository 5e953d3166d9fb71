package org.confidant.account;

import java.util.List;
import org.confidant.people.AddressesChanged;
import org.confidant.people.PeopleLeft;
import org.confidant.shared.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who has left is signed out everywhere: no request of theirs is answered anyway, but nothing wakes up if they come back. So is
 * whoever has another address now: somebody else may have said so.
 */
@Component
class SignOuts {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignOuts(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void after(PeopleLeft left) {
        signOut(left.people());
    }

    @TransactionalEventListener
    void after(AddressesChanged changed) {
        signOut(changed.people());
    }

    private void signOut(List<PersonId> people) {
        for (var person : people) {
            sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
        }
    }
}
