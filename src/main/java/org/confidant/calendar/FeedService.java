package org.confidant.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleLeft;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses of private feeds: one a person, made and ended by themselves alone. */
@Service
@Transactional
class FeedService {

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final AuditService audit;
    private final Clock clock;

    FeedService(JdbcClient jdbc, PeopleService people, AuditService audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new address in the place of the one before.
     *
     * @return its token, shown once: only its hash is kept
     */
    String make(Viewer viewer) {
        var token = FeedToken.random();
        jdbc.sql("""
                        insert into calendar_feed (person_id, token_hash, made_at) values (:person, :hash, :at)
                        on conflict (person_id) do update
                            set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .param("person", viewer.id().value())
                .param("hash", FeedToken.sha256(token))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(viewer.id(), "calendar.feed_made", viewer.id().toString(), Map.of());
        return token;
    }

    void end(Viewer viewer) {
        if (end(viewer.id())) {
            audit.record(viewer.id(), "calendar.feed_ended", viewer.id().toString(), Map.of());
        }
    }

    /** Nothing wakes up if they come back. */
    @EventListener
    void end(PeopleLeft left) {
        left.people().forEach(this::end);
    }

    /** When the viewer's address was made; empty where they have none. */
    @Transactional(readOnly = true)
    Optional<Instant> since(Viewer viewer) {
        return jdbc.sql("select made_at from calendar_feed where person_id = :person")
                .param("person", viewer.id().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whose feed it opens; empty when it was replaced, ended or never made, and when they have left. */
    @Transactional(readOnly = true)
    Optional<Viewer> owner(String token) {
        return jdbc.sql("select person_id from calendar_feed where token_hash = :hash")
                .param("hash", FeedToken.sha256(token))
                .query(UUID.class)
                .optional()
                .flatMap(id -> people.viewer(new PersonId(id)));
    }

    private boolean end(PersonId person) {
        return jdbc.sql("delete from calendar_feed where person_id = :person")
                        .param("person", person.value())
                        .update()
                > 0;
    }
}
