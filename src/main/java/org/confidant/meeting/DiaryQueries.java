package org.confidant.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a calendar asks of meetings in SQL, through the person whose calendar it is. Dates and states alone. */
@Repository
class DiaryQueries {

    private static final String ENTRIES = """
            select m.id, m.mentorship_id, m.state, m.starts_at, m.minutes, m.routine_id, m.occurrence,
              (select max(position) from meeting_change where meeting_id = m.id) changes, mentorship.state = 'ENDED' as ended
            from meeting m
              join mentorship_participant mine on mine.mentorship_id = m.mentorship_id and mine.person_id = :viewer
              join mentorship on mentorship.id = m.mentorship_id
            """;

    private final JdbcClient jdbc;

    DiaryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever became of it. */
    Optional<DiaryEntry> of(PersonId viewer, MeetingId id) {
        return jdbc.sql(ENTRIES + " where m.id = :id")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /** All that a routine brought, whatever became of it; in one statement, first of them first. */
    Map<RoutineId, List<DiaryEntry>> ofRoutines(PersonId viewer, Collection<RoutineId> routines) {
        return jdbc
                .sql(ENTRIES + " where m.routine_id = any(cast(:routines as uuid[])) order by m.occurrence")
                .param("viewer", viewer.value())
                .param("routines", routines.stream().map(RoutineId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> entry(row))
                .list()
                .stream()
                .collect(groupingBy(
                        one -> Objects.requireNonNull(one.recurrence()).routine()));
    }

    /** Of no routine, and held, or planned in a mentorship that has not ended; oldest first. */
    List<DiaryEntry> since(PersonId viewer, Instant from) {
        return jdbc.sql(ENTRIES + """
                         where m.starts_at >= :from and m.routine_id is null
                           and (m.state = 'HELD' or m.state = 'PLANNED' and mentorship.state <> 'ENDED')
                         order by m.starts_at, m.id""")
                .param("viewer", viewer.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, n) -> entry(row))
                .list();
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        return new DiaryEntry(
                new MeetingCard(
                        new MeetingId(row.getObject("id", UUID.class)),
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        MeetingState.valueOf(row.getString("state")),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes")),
                row.getInt("changes"),
                row.getBoolean("ended"),
                recurrence(row));
    }

    private static @Nullable Recurrence recurrence(ResultSet row) throws SQLException {
        var routine = row.getObject("routine_id", UUID.class);
        return routine == null
                ? null
                : new Recurrence(new RoutineId(routine), row.getObject("occurrence", LocalDateTime.class));
    }
}
