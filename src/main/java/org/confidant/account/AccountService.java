package org.confidant.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts: passwords, and who they let in. */
@Service
@Transactional(readOnly = true)
public class AccountService {

    /** What an unknown address is compared with, so that it takes as long as a known one: made like theirs, from a forgotten password. */
    static final String NOBODYS_HASH =
            "{argon2}$argon2id$v=19$m=19456,t=2,p=1$gdh+4KO4yarwTycYkmtDjQ$JEks5VS46vZXXLT0YPnfDeoBmB/v5U3GGHA/AuOrjDA";

    private final AccountRepository accounts;
    private final PeopleService people;
    private final PasswordEncoder encoder;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            PeopleService people,
            PasswordEncoder encoder,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.encoder = encoder;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** For set-up and the demonstration: the rules for passwords are the caller's. */
    @Transactional
    public void createWithPassword(PersonId person, String password) {
        createWithPassword(List.of(person), password);
    }

    /** For the demonstration, whose password everybody reads: hashed once for all of them. */
    @Transactional
    public void createWithPassword(List<PersonId> people, String password) {
        var hash = hash(password);
        people.forEach(person -> accounts.save(new Account(person, hash, clock.instant())));
    }

    /** The person whom this address and password let in; empty alike for a wrong password, an unknown address and who has left. */
    @Transactional
    public Optional<PersonId> signIn(String email, String password) {
        var person = people.findByEmail(email).filter(PersonCard::active);
        var account = person.flatMap(card -> accounts.findById(card.id()));
        var matches = encoder.matches(
                PasswordRules.normalized(password),
                account.map(Account::passwordHash).orElse(NOBODYS_HASH));
        return account.filter(found -> matches).map(found -> {
            found.signedIn(clock.instant());
            return found.personId();
        });
    }

    public boolean everUsed(PersonId person) {
        return accounts.findById(person).filter(Account::everUsed).isPresent();
    }

    /** The message key of what is wrong with a new password of this person, or empty. */
    public Optional<String> wrong(PersonId person, String password) {
        var card = people.find(person).orElseThrow(NotVisibleException::new);
        return PasswordRules.wrong(password, ownWords(card.name(), card.email()));
    }

    static List<String> ownWords(String name, String email) {
        return Stream.of(name.split("\\s+"), email.split("[@._+-]"))
                .flatMap(Stream::of)
                .toList();
    }

    /**
     * Another password; every session of the person ends.
     *
     * @return whether the current password was right
     */
    @Transactional
    public boolean changePassword(Viewer viewer, String current, String password) {
        var account = accounts.findById(viewer.id()).orElseThrow(NotVisibleException::new);
        if (!encoder.matches(PasswordRules.normalized(current), account.passwordHash())) {
            return false;
        }
        set(viewer.id(), password);
        audit.record(viewer.id(), "account.password_changed", viewer.id().toString(), Map.of());
        events.publishEvent(new PasswordChanged(viewer.id()));
        return true;
    }

    /** @param here the session that stays */
    void signOutElsewhere(Viewer viewer, String here) {
        sessions.findByPrincipalName(viewer.id().toString()).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
    }

    /** Forgets a lost password, so that the person can be invited anew; for whoever runs the installation, at its start. */
    @Transactional
    boolean reopen(String email) {
        var person = people.findByEmail(email).map(PersonCard::id).filter(accounts::existsById);
        person.ifPresent(id -> {
            accounts.deleteById(id);
            sessions.findByPrincipalName(id.toString()).keySet().forEach(sessions::deleteById);
            audit.record(null, "account.reopened", id.toString(), Map.of());
        });
        return person.isPresent();
    }

    /** The first password, or another: whoever was signed in as this person is not any more. */
    @Transactional
    void set(PersonId person, String password) {
        accounts.findById(person)
                .ifPresentOrElse(
                        account -> account.changePassword(hash(password), clock.instant()),
                        () -> accounts.save(new Account(person, hash(password), clock.instant())));
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(PasswordRules.normalized(password)));
    }
}
