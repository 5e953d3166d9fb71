package org.confidant.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that set a first password. They exist for copying only while the account has never been used: an administrator opens no other. */
@Service
@Transactional
class InvitationService {

    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final PeopleService people;
    private final AuditService audit;
    private final Clock clock;

    InvitationService(JdbcClient jdbc, AccountService accounts, PeopleService people, AuditService audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new link in the place of every older one.
     *
     * @return the token, shown once: only its hash is kept
     * @throws RefusedException when the account has been used
     */
    String invite(Viewer viewer, PersonId person) {
        if (!viewer.administrator()
                || people.find(person).filter(PersonCard::active).isEmpty()) {
            throw new NotVisibleException();
        }
        if (accounts.everUsed(person)) {
            throw RefusedException.notNow("account.invitation.refused.used");
        }
        var token = Tokens.random();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into account_invitation (person_id, token_hash, invited_by, invited_at, expires_at)
                        values (:person, :hash, :by, :at, :until)
                        on conflict (person_id) do update set token_hash = excluded.token_hash,
                            invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at
                        """)
                .param("person", person.value())
                .param("hash", Tokens.sha256(token))
                .param("by", viewer.id().value())
                .param("at", now)
                .param("until", now.plus(VALID))
                .update();
        audit.record(viewer.id(), "account.invited", person.toString(), Map.of());
        return token;
    }

    /** Whom a link is for, while it holds. Asking uses nothing up. */
    @Transactional(readOnly = true)
    public Optional<PersonCard> invitee(String token) {
        return jdbc.sql("select person_id from account_invitation where token_hash = :hash and expires_at > :now")
                .param("hash", Tokens.sha256(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .flatMap(id -> people.find(new PersonId(id)))
                .filter(PersonCard::active);
    }

    /**
     * Sets the first password and uses the link up.
     *
     * @throws NotVisibleException when the link does not hold any more
     */
    PersonId accept(String token, String password) {
        var person = invitee(token).orElseThrow(NotVisibleException::new).id();
        var used = jdbc.sql("delete from account_invitation where token_hash = :hash")
                .param("hash", Tokens.sha256(token))
                .update();
        if (used != 1 || accounts.everUsed(person)) {
            throw new NotVisibleException();
        }
        accounts.set(person, password);
        audit.record(person, "account.invitation_accepted", person.toString(), Map.of());
        return person;
    }
}
