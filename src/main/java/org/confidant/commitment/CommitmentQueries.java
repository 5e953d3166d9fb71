package org.confidant.commitment;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Commitments through the viewer: what was not shared with them does not exist. Whether the words open, the vault says. */
@Repository
class CommitmentQueries {

    private static final String KNOWN =
            " (author_id = :viewer or scope = 'CIRCLE' or scope = 'PAIR' and addressee_id = :viewer) ";

    private static final String ROW = """
            select c.id, owner_id, state, c.due_on, words_id, meeting_id, goal_id, author_id = :viewer and feedback_id is not null as answers,
              (select count(*) from commitment_step where commitment_id = c.id and kind = 'RENEGOTIATED') as moved,
              (select reason_id from commitment_step where commitment_id = c.id and kind = 'RENEGOTIATED'
               order by position desc limit 1) as reason_id
            from commitment c where words_id is not null and\s""" + KNOWN;

    private final JdbcClient jdbc;

    CommitmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, the next due first; then what was settled, latest due first. */
    Slice<CommitmentRow> of(PersonId viewer, MentorshipId mentorship, int number, int size) {
        var page = Math.max(1, number);
        var rows = rows(jdbc.sql(ROW + """
                        and mentorship_id = :mentorship
                        order by state = 'OPEN' desc, case when state = 'OPEN' then c.due_on end, c.due_on desc, c.id desc
                        limit :limit offset :offset""")
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .param("limit", size + 1)
                .param("offset", (page - 1L) * size));
        return new Slice<>(List.copyOf(rows.subList(0, Math.min(size, rows.size()))), page, rows.size() > size);
    }

    List<CommitmentRow> open(PersonId viewer, MentorshipId mentorship) {
        return rows(jdbc.sql(ROW + "and mentorship_id = :mentorship and state = 'OPEN' order by c.due_on, c.id")
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value()));
    }

    List<CommitmentRow> of(PersonId viewer, MeetingId meeting) {
        return rows(jdbc.sql(ROW + "and meeting_id = :meeting order by c.due_on, c.id")
                .param("viewer", viewer.value())
                .param("meeting", meeting.value()));
    }

    List<CommitmentRow> open(PersonId viewer, GoalId goal) {
        return rows(jdbc.sql(ROW + "and goal_id = :goal and state = 'OPEN' order by c.due_on, c.id")
                .param("viewer", viewer.value())
                .param("goal", goal.value()));
    }

    Optional<CommitmentRow> find(PersonId viewer, CommitmentId id) {
        return jdbc.sql(ROW + "and c.id = :id")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query(CommitmentQueries::row)
                .optional();
    }

    Optional<MentorshipId> mentorshipOf(PersonId viewer, CommitmentId id) {
        return jdbc.sql("select mentorship_id from commitment where id = :id and" + KNOWN + """
                         and exists (select from mentorship_participant p
                                     where p.mentorship_id = commitment.mentorship_id and p.person_id = :viewer)""")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** How those whom the viewer knows the commitments of have kept them; who has none is absent. */
    Map<PersonId, Reliability> reliability(PersonId viewer, MentorshipId mentorship) {
        return jdbc
                .sql("""
                        select owner_id, count(*) filter (where state = 'KEPT'), count(*) filter (where state <> 'OPEN'),
                          count(*) filter (where state = 'OPEN')
                        from commitment where words_id is not null and mentorship_id = :mentorship and""" + KNOWN + "group by owner_id")
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject(1, UUID.class)),
                        new Reliability(row.getInt(2), row.getInt(3), row.getInt(4))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<DueCommitment> dueBy(PersonId owner, LocalDate day) {
        return jdbc.sql("""
                        select id, mentorship_id, due_on from commitment
                        where owner_id = :viewer and state = 'OPEN' and due_on <= :day and words_id is not null and""" + KNOWN + "order by due_on, id")
                .param("viewer", owner.value())
                .param("day", day)
                .query((row, n) -> new DueCommitment(
                        new CommitmentId(row.getObject("id", UUID.class)),
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static List<CommitmentRow> rows(StatementSpec sql) {
        return sql.query(CommitmentQueries::row).list();
    }

    private static CommitmentRow row(ResultSet row, int n) throws SQLException {
        var reason = row.getObject("reason_id", UUID.class);
        var meeting = row.getObject("meeting_id", UUID.class);
        var goal = row.getObject("goal_id", UUID.class);
        return new CommitmentRow(
                new CommitmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                CommitmentState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                new SealedId(row.getObject("words_id", UUID.class)),
                row.getInt("moved"),
                reason == null ? null : new SealedId(reason),
                meeting == null ? null : new MeetingId(meeting),
                goal == null ? null : new GoalId(goal),
                row.getBoolean("answers"));
    }
}
