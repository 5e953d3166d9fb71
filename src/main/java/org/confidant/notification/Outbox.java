package org.confidant.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.MailId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that waits to be sent. Whoever sends one holds a claim for a while, which no other sender waits for and which ends by itself, so
 * that a mail whose sender was killed is sent by another: at least once, and recognisable by its id.
 */
@Repository
@Transactional
class Outbox {

    /** Longer than a mail server may take: an application that still sends after it would send twice. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** A newer instance may write others. */
    private static final List<String> KNOWN =
            Arrays.stream(Kind.values()).map(Kind::name).toList();

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param key told under it once to each person, whatever became of that mail */
    void write(Kind kind, About about, String key, Collection<PersonId> to, Instant at) {
        to.forEach(person -> AboutRow.bind(
                        jdbc.sql("insert into mail (id, person_id, kind," + AboutRow.COLUMNS + """
                                , dedupe_key, nonce, state, waiting_since, next_attempt_at, attempts)
                                values (:id, :person, :kind,""" + AboutRow.VALUES
                                + """
                                , :key, :nonce, 'WAITING', :now, :now, 0) on conflict (dedupe_key) do nothing"""),
                        about)
                .param("id", MailId.next().value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("key", key + ":" + person)
                .param("nonce", UUID.randomUUID())
                .param("now", AboutRow.utc(at))
                .update());
    }

    /** The mail that has been due longest and that nobody else is sending; empty when there is none. */
    Optional<Mail> claim(Instant now) {
        return jdbc.sql("""
                        update mail set claim = :claim, claimed_until = :until, attempts = attempts + 1
                        where id = (select id from mail
                            where state = 'WAITING' and kind in (:known) and next_attempt_at <= :now and coalesce(claimed_until <= :now, true)
                            order by next_attempt_at, id limit 1 for update skip locked)
                        returning *""")
                .param("known", KNOWN)
                .param("claim", UUID.randomUUID())
                .param("until", AboutRow.utc(now.plus(LEASE)))
                .param("now", AboutRow.utc(now))
                .query(Outbox::mail)
                .optional();
    }

    void sent(Mail mail, Instant at) {
        settle(mail, "SENT", null, at);
    }

    /** It is not needed any more. */
    void dropped(Mail mail, String why, Instant at) {
        settle(mail, "DROPPED", why, at);
    }

    /** It takes an administrator to try it again. */
    void parked(Mail mail, String failure, Instant at) {
        settle(mail, "PARKED", failure, at);
    }

    void again(Mail mail, String failure, Instant next) {
        report(mail, "failure = :failure, next_attempt_at = :at", failure, next);
    }

    /** That was no attempt. */
    void later(Mail mail, Instant next) {
        report(mail, "failure = :failure, next_attempt_at = :at, attempts = attempts - 1", null, next);
    }

    /** The hash of what its link carries, before it leaves. */
    void keepToken(Mail mail, byte[] hash) {
        jdbc.sql("update mail set token_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", mail.id().value())
                .update();
    }

    private void settle(Mail mail, String state, @Nullable String failure, Instant at) {
        report(mail, "failure = :failure, settled_at = :at, state = '" + state + "'", failure, at);
    }

    private void report(Mail mail, String change, @Nullable String failure, Instant at) {
        jdbc.sql("update mail set claim = null, claimed_until = null, " + change
                        + " where id = :id and claim = :claim and state = 'WAITING'")
                .param("failure", failure, Types.VARCHAR)
                .param("at", AboutRow.utc(at))
                .param("id", mail.id().value())
                .param("claim", mail.claim())
                .update();
    }

    private static Mail mail(ResultSet row, int n) throws SQLException {
        return new Mail(
                new MailId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                AboutRow.read(row),
                row.getObject("nonce", UUID.class),
                row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("claim", UUID.class));
    }
}
