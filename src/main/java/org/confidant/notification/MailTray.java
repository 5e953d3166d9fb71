package org.confidant.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.confidant.shared.Installation;
import org.confidant.shared.MailId;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators see of the outbox: how much waits and what was given up; where no mail server is set up, every envelope and
 * subject; and in the demonstration, whose people are invented, the words.
 */
@Service
@Transactional(readOnly = true)
class MailTray {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final LetterWriter writer;
    private final When when;
    private final MailSettings settings;
    private final boolean demo;

    MailTray(
            JdbcClient jdbc,
            PeopleService people,
            LetterWriter writer,
            When when,
            MailSettings settings,
            Installation installation) {
        this.jdbc = jdbc;
        this.people = people;
        this.writer = writer;
        this.when = when;
        this.settings = settings;
        this.demo = installation.demo();
    }

    /** @param number counted from 1 */
    Tray of(Viewer viewer, int number) {
        var page = Math.max(1, number);
        var rows = jdbc.sql("select * from mail where :all or state = 'PARKED' order by waiting_since desc, id desc"
                        + " limit :limit offset :offset")
                .param("all", !settings.sends())
                .param("limit", PAGE + 1)
                .param("offset", (page - 1L) * PAGE)
                .query(MailTray::row)
                .list();
        var cards = people.cards(rows.stream().map(Row::person).toList());
        var shown = rows.stream()
                .limit(PAGE)
                .map(row -> shown(row, Objects.requireNonNull(cards.get(row.person())), viewer))
                .toList();
        return new Tray(settings.sends(), demo, counts(), new Slice<>(shown, page, rows.size() > PAGE));
    }

    /** Empty outside of the demonstration, and when there is no such mail. */
    Optional<Opened> open(MailId id) {
        if (!demo) {
            return Optional.empty();
        }
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id.value())
                .query(MailTray::row)
                .optional()
                .flatMap(row -> people.viewer(row.person())
                        .map(to -> new Opened(to.email(), writer.write(row.kind(), row.about(), to, null))));
    }

    /** Everything that was given up waits again, as if it had just been written. */
    @Transactional
    int sendAgain(Instant now) {
        return jdbc.sql("""
                        update mail set state = 'WAITING', settled_at = null, attempts = 0, waiting_since = :now, next_attempt_at = :now
                        where state = 'PARKED'""").param("now", AboutRow.utc(now)).update();
    }

    private Map<String, Integer> counts() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'PARKED') as parked
                        from mail where state in ('WAITING', 'PARKED')""")
                .query((row, n) -> Map.of("waiting", row.getInt(1), "parked", row.getInt(2)))
                .single();
    }

    private Shown shown(Row row, PersonCard to, Viewer viewer) {
        return new Shown(
                row.id(),
                to.name(),
                to.email(),
                writer.subject(row.kind(), viewer),
                when.moment(row.since(), viewer),
                row.state(),
                row.failure());
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new MailId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                AboutRow.read(row),
                row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("failure"));
    }

    private record Row(
            MailId id,
            PersonId person,
            Kind kind,
            About about,
            Instant since,
            String state,
            @Nullable String failure) {}

    /** @param counts of what is waiting and what was parked */
    record Tray(boolean sending, boolean demo, Map<String, Integer> counts, Slice<Shown> mails) {}

    /** An envelope. */
    record Shown(
            MailId id,
            String name,
            String email,
            String subject,
            String at,
            String state,
            @Nullable String failure) {}

    record Opened(String email, Letter letter) {}
}
