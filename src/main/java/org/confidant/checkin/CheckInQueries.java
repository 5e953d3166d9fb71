package org.confidant.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.confidant.shared.CheckInId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of check-ins, through the viewer: their own, and those that reach to them. */
@Repository
class CheckInQueries {

    private static final String WAITING =
            " mine.place = 'MENTOR' and c.scope <> 'AUTHOR' and c.acknowledged_at is null ";

    private static final String VISIBLE = """
            from check_in c join mentorship_participant mine
              on mine.mentorship_id = c.mentorship_id and mine.person_id = :viewer
            where c.words_id is not null
              and (c.author_id = :viewer or c.scope = 'CIRCLE' or c.scope = 'PAIR' and mine.place = 'MENTOR')
            """;

    private static final String ROW = """
            select c.id, c.mentorship_id, c.author_id, c.goal_id, c.scope, c.words_id, c.written_at, c.answer_id, c.acknowledged_at
            """ + VISIBLE;

    private final JdbcClient jdbc;

    CheckInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for the viewer, then newest first. */
    List<CheckInRow> of(PersonId viewer, MentorshipId mentorship) {
        return jdbc.sql(ROW + " and c.mentorship_id = :mentorship order by (" + WAITING
                        + ") desc, c.written_at desc, c.id desc")
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .query(CheckInQueries::row)
                .list();
    }

    /** Oldest first. */
    List<CheckInRow> waitingFor(PersonId viewer) {
        return jdbc.sql(ROW + " and " + WAITING + " order by c.written_at, c.id")
                .param("viewer", viewer.value())
                .query(CheckInQueries::row)
                .list();
    }

    boolean concerns(PersonId viewer, MentorshipId mentorship, CheckInId id) {
        return jdbc.sql("select exists (select " + VISIBLE + " and c.id = :id and c.mentorship_id = :mentorship)")
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static CheckInRow row(ResultSet row, int n) throws SQLException {
        var goal = uuid(row, "goal_id");
        var answer = uuid(row, "answer_id");
        var acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new CheckInRow(
                new CheckInId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                goal == null ? null : new GoalId(goal),
                Scope.valueOf(row.getString("scope")),
                new SealedId(row.getObject("words_id", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                answer == null ? null : new SealedId(answer),
                acknowledged == null ? null : acknowledged.toInstant());
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
