package org.confidant.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.NoticeId;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each person was told, newest first. */
@Repository
@Transactional
class Inbox {

    static final int PAGE = 20;

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param key told under it once to each person */
    void write(Kind kind, About about, String key, Collection<PersonId> to, Instant at) {
        to.forEach(person -> AboutRow.bind(
                        jdbc.sql(
                                "insert into notice (id, person_id, kind," + AboutRow.COLUMNS + ", dedupe_key, told_at)"
                                        + " values (:id, :person, :kind," + AboutRow.VALUES + """
                                , :key, :now) on conflict (dedupe_key) do nothing"""),
                        about)
                .param("id", NoticeId.next().value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("key", key + ":" + person)
                .param("now", AboutRow.utc(at))
                .update());
    }

    @Transactional(readOnly = true)
    public Slice<Line> of(PersonId person, int number) {
        var page = Math.max(1, number);
        var rows = jdbc.sql("""
                        select * from notice where person_id = :person order by told_at desc, id desc
                        limit :limit offset :offset""")
                .param("person", person.value())
                .param("limit", PAGE + 1)
                .param("offset", (page - 1L) * PAGE)
                .query(Inbox::line)
                .list();
        return new Slice<>(List.copyOf(rows.subList(0, Math.min(PAGE, rows.size()))), page, rows.size() > PAGE);
    }

    /** Empty when there is no such line of this person’s. */
    @Transactional(readOnly = true)
    public Optional<Line> find(PersonId person, NoticeId id) {
        return jdbc.sql("select * from notice where person_id = :person and id = :id")
                .param("person", person.value())
                .param("id", id.value())
                .query(Inbox::line)
                .optional();
    }

    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return jdbc.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Nothing is read before it was told, though the clock of another instance be ahead. */
    void read(PersonId person, NoticeId id, Instant at) {
        jdbc.sql("""
                        update notice set read_at = greatest(cast(:at as timestamptz), told_at)
                        where person_id = :person and id = :id and read_at is null""")
                .param("at", AboutRow.utc(at))
                .param("person", person.value())
                .param("id", id.value())
                .update();
    }

    /** Marks all that was told until then. */
    void readAll(PersonId person, Instant told, Instant at) {
        jdbc.sql("update notice set read_at = :at where person_id = :person and read_at is null and told_at <= :told")
                .param("at", AboutRow.utc(at))
                .param("told", AboutRow.utc(told))
                .param("person", person.value())
                .update();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                new NoticeId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                AboutRow.read(row),
                Objects.requireNonNull(AboutRow.instant(row, "told_at")),
                AboutRow.instant(row, "read_at") != null);
    }

    record Line(NoticeId id, Kind kind, About about, Instant toldAt, boolean read) {}
}
