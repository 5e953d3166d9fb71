package org.confidant.routine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RoutineId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is asked of routines in SQL. */
@Repository
class RoutineQueries {

    private static final String ENTRIES = """
            select r.id, r.mentorship_id, r.zone, r.first_at, r.weeks, r.minutes, r.last_on,
              r.version + (mentorship.state = 'ENDED')::int changes, r.ended_at is null and mentorship.state <> 'ENDED' running
            from routine r
              join mentorship_participant mine on mine.mentorship_id = r.mentorship_id and mine.person_id = :viewer
              join mentorship on mentorship.id = r.mentorship_id
            """;

    private final JdbcClient jdbc;

    RoutineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that meet there, that one first. */
    List<PersonId> people(MentorshipId mentorship, PersonId first) {
        return jdbc.sql("""
                        select person_id from mentorship_participant where mentorship_id = :mentorship
                        order by person_id <> :first, position""")
                .param("mentorship", mentorship.value())
                .param("first", first.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Where one runs in a mentorship that goes on. */
    List<MentorshipId> running() {
        return jdbc.sql("""
                        select r.mentorship_id from routine r join mentorship on mentorship.id = r.mentorship_id
                        where r.ended_at is null and mentorship.state = 'ACTIVE' order by r.id""")
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list();
    }

    List<RoutineEntry> of(Viewer viewer) {
        return entries(viewer, jdbc.sql(ENTRIES + " order by r.id"));
    }

    List<RoutineEntry> of(Viewer viewer, RoutineId id) {
        return entries(viewer, jdbc.sql(ENTRIES + " where r.id = :id").param("id", id.value()));
    }

    private static List<RoutineEntry> entries(Viewer viewer, StatementSpec sql) {
        return sql.param("viewer", viewer.id().value())
                .query((row, n) -> entry(row))
                .list();
    }

    private static RoutineEntry entry(ResultSet row) throws SQLException {
        return new RoutineEntry(
                new RoutineId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                ZoneId.of(row.getString("zone")),
                row.getObject("first_at", LocalDateTime.class),
                row.getInt("weeks"),
                row.getInt("minutes"),
                row.getObject("last_on", LocalDate.class),
                row.getBoolean("running"),
                row.getInt("changes"));
    }
}
