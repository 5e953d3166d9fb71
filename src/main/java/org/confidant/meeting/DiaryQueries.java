package org.confidant.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a calendar asks of meetings in SQL, through the person whose calendar it is. Dates and states alone. */
@Repository
class DiaryQueries {

    private static final String ENTRIES = """
            select m.id, m.mentorship_id, m.state, m.starts_at, m.minutes,
              (select max(position) from meeting_change where meeting_id = m.id) changes,
              (select person_id from meeting_change where meeting_id = m.id and position = 0) planner
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

    /** Held, or planned in a mentorship that has not ended; oldest first. */
    List<DiaryEntry> since(PersonId viewer, Instant from) {
        return jdbc.sql(ENTRIES + """
                         where m.starts_at >= :from
                           and (m.state = 'HELD' or m.state = 'PLANNED' and mentorship.state <> 'ENDED')
                         order by m.starts_at, m.id""")
                .param("viewer", viewer.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, n) -> entry(row))
                .list();
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        var planner = row.getObject("planner", UUID.class);
        return new DiaryEntry(
                new MeetingCard(
                        new MeetingId(row.getObject("id", UUID.class)),
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        MeetingState.valueOf(row.getString("state")),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes")),
                row.getInt("changes"),
                planner == null ? null : new PersonId(planner));
    }
}
