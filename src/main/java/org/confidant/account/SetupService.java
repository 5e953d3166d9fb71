package org.confidant.account;

import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.people.NewPerson;
import org.confidant.people.PeopleService;
import org.confidant.shared.Installation;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, for whoever can read the log. Once there is one, it is closed for ever. */
@Service
class SetupService {

    private static final Logger LOG = LoggerFactory.getLogger(SetupService.class);

    private static final long LOCK = 0x636f6e666964616eL;

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final AccountService accounts;
    private final AuditService audit;
    private final Installation installation;
    private final String code = Tokens.random();
    private volatile boolean closed;

    SetupService(
            JdbcClient jdbc,
            PeopleService people,
            AccountService accounts,
            AuditService audit,
            Installation installation) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.installation = installation;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellTheCode() {
        if (isOpen()) {
            LOG.info("Nobody can sign in yet. Open /setup and enter this code: {}", code);
        }
    }

    boolean isOpen() {
        closed = closed || installation.demo() || people.hasAdministrator();
        return !closed;
    }

    boolean isCode(String typed) {
        return Tokens.same(code, typed.strip());
    }

    /** Two who send the form at once wait for each other, and the second comes too late. */
    @Transactional
    PersonId create(String givenName, String familyName, String email, String password) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)::text")
                .param("lock", LOCK)
                .query(String.class)
                .single();
        if (!isOpen()) {
            throw new NotVisibleException();
        }
        var person = people.add(NewPerson.named(givenName.strip(), familyName.strip(), email.strip())
                .asAdministrator());
        accounts.createWithPassword(person, password);
        audit.record(person, "account.installation_set_up", person.toString(), Map.of());
        return person;
    }
}
