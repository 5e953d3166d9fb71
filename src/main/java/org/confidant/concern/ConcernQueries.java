package org.confidant.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of concerns, through the viewer: those that they raised, and those that they received. */
@Repository
class ConcernQueries {

    private static final String REACHABLE = """
             (who.active and case c.capacity
                when 'ADMINISTRATOR' then who.administrator
                else exists (select from program_coordinator o
                             where o.program_id = m.program_id and o.person_id = c.recipient_id) end)
            """;

    private static final String VISIBLE = """
            from concern c join mentorship m on m.id = c.mentorship_id join person who on who.id = c.recipient_id
            where :viewer in (c.author_id, c.recipient_id)
            """;

    private static final String ROW = """
            select c.id, c.mentorship_id, m.program_id, c.author_id, c.recipient_id, c.urgent, c.state, c.raised_at,
                array(select p.person_id from mentorship_participant p where p.mentorship_id = m.id order by p.position) people,
            """ + REACHABLE + " reachable " + VISIBLE;

    /** Open and urgent ones first, and of those what waits to be taken up. */
    private static final String ORDER = """
             order by c.state not in ('SUBMITTED', 'TAKEN_UP'), not c.urgent, c.state <> 'SUBMITTED', c.raised_at desc, c.id desc
            """;

    private final JdbcClient jdbc;

    ConcernQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConcernRow> of(PersonId viewer) {
        return jdbc.sql(ROW + ORDER)
                .param("viewer", viewer.value())
                .query(ConcernQueries::row)
                .list();
    }

    /** Those that the viewer raised about one mentorship. */
    List<ConcernRow> raised(PersonId viewer, MentorshipId mentorship) {
        return jdbc.sql(ROW + " and c.author_id = :viewer and m.id = :mentorship " + ORDER)
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .query(ConcernQueries::row)
                .list();
    }

    Optional<ConcernRow> find(PersonId viewer, ConcernId id) {
        return jdbc.sql(ROW + " and c.id = :id")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query(ConcernQueries::row)
                .optional();
    }

    boolean received(PersonId viewer) {
        return jdbc.sql("select exists (select from concern where recipient_id = :viewer)")
                .param("viewer", viewer.value())
                .query(Boolean.class)
                .single();
    }

    /** Oldest first. */
    List<WaitingConcern> waitingFor(PersonId viewer) {
        return jdbc.sql("select c.id, c.urgent, c.raised_at " + VISIBLE
                        + " and c.recipient_id = :viewer and c.state = 'SUBMITTED' and " + REACHABLE
                        + " order by c.raised_at, c.id")
                .param("viewer", viewer.value())
                .query((row, n) -> new WaitingConcern(
                        new ConcernId(row.getObject("id", UUID.class)),
                        row.getBoolean("urgent"),
                        instant(row, "raised_at")))
                .list();
    }

    /** Those of the viewer's with an answer that they have not looked at, oldest first. */
    List<ConcernId> answeredTo(PersonId viewer) {
        return jdbc.sql("""
                        select id from concern c where c.author_id = :viewer and exists (
                            select from concern_step s
                            where s.concern_id = c.id and s.person_id = c.recipient_id and s.position > c.seen)
                        order by raised_at, id
                        """)
                .param("viewer", viewer.value())
                .query((row, n) -> new ConcernId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Its author has seen it as it stands. Where nothing is new, nothing changes. */
    void see(ConcernId id) {
        jdbc.sql("""
                        update concern c set seen = s.last
                        from (select max(position) last from concern_step where concern_id = :id) s
                        where c.id = :id and c.seen < s.last
                        """).param("id", id.value()).update();
    }

    private static ConcernRow row(ResultSet row, int n) throws SQLException {
        return new ConcernRow(
                new ConcernId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new ProgramId(row.getObject("program_id", UUID.class)),
                Stream.of((UUID[]) row.getArray("people").getArray())
                        .map(PersonId::new)
                        .toList(),
                new PersonId(row.getObject("author_id", UUID.class)),
                new PersonId(row.getObject("recipient_id", UUID.class)),
                row.getBoolean("urgent"),
                ConcernState.valueOf(row.getString("state")),
                row.getBoolean("reachable"),
                instant(row, "raised_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
