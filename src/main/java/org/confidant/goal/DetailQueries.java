package org.confidant.goal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MilestoneId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked in SQL of what stands around one goal. Whether the viewer may read its words, the vault says. */
@Repository
class DetailQueries {

    /** What stands around a goal, as {@code one}, where the viewer may know of the goal. */
    private static final String AROUND_THE_VIEWERS = """
            join goal g on g.id = one.goal_id join mentorship_participant mine
              on mine.mentorship_id = g.mentorship_id and mine.person_id = :viewer
            where\s""" + GoalQueries.VISIBLE;

    private static final String BETWEEN_THE_TWO = " and (g.mentee_id = :viewer or mine.place = 'MENTOR')";

    private final JdbcClient jdbc;

    DetailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GoalId> goalOf(PersonId viewer, MilestoneId id) {
        return goalOf(
                "select one.goal_id from goal_milestone one " + AROUND_THE_VIEWERS + " and one.id = :id", viewer, id);
    }

    /** Between a mentor and the mentee whose goal it is: other mentees of a circle do not know of it. */
    Optional<GoalId> goalOf(PersonId viewer, GoalCommentId id) {
        return goalOf(
                "select one.goal_id from goal_comment one " + AROUND_THE_VIEWERS + " and one.id = :id"
                        + BETWEEN_THE_TWO,
                viewer,
                id);
    }

    /** The next day first. */
    List<MilestoneRow> milestones(GoalId goal) {
        return jdbc.sql("""
                        select id, title_id, due_on, done_on from goal_milestone
                        where goal_id = :goal and title_id is not null order by due_on, id""")
                .param("goal", goal.value())
                .query((row, n) -> new MilestoneRow(
                        new MilestoneId(uuid(row, "id")),
                        new SealedId(uuid(row, "title_id")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    /** Oldest first. */
    List<CommentRow> comments(GoalId goal) {
        return jdbc.sql("""
                        select id, words_id, suggestion, answer from goal_comment
                        where goal_id = :goal and words_id is not null order by written_at, id""")
                .param("goal", goal.value())
                .query((row, n) -> {
                    var answer = row.getString("answer");
                    return new CommentRow(
                            new GoalCommentId(uuid(row, "id")),
                            new SealedId(uuid(row, "words_id")),
                            row.getBoolean("suggestion"),
                            answer == null ? null : SuggestionAnswer.valueOf(answer));
                })
                .list();
    }

    /** What mentees said back, by the comment; oldest first. */
    Map<GoalCommentId, List<SealedId>> replies(GoalId goal) {
        return jdbc
                .sql("""
                        select r.comment_id, r.words_id from goal_reply r join goal_comment c on c.id = r.comment_id
                        where c.goal_id = :goal and r.words_id is not null order by r.written_at, r.id""")
                .param("goal", goal.value())
                .query((row, n) ->
                        Map.entry(new GoalCommentId(uuid(row, "comment_id")), new SealedId(uuid(row, "words_id"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** What a mentee wrote about their goal: entries, milestones, reasons and replies. */
    List<SealedId> textsOf(GoalId goal) {
        return jdbc.sql("""
                        select words_id as text from goal_entry where goal_id = :goal and words_id is not null
                        union all select title_id from goal_milestone where goal_id = :goal and title_id is not null
                        union all select reason_id from goal_change where goal_id = :goal and reason_id is not null
                        union all select r.words_id from goal_reply r join goal_comment c on c.id = r.comment_id
                        where c.goal_id = :goal and r.words_id is not null""")
                .param("goal", goal.value())
                .query((row, n) -> new SealedId(uuid(row, "text")))
                .list();
    }

    /** Oldest first; that it was a draft, only its owner knows. */
    List<ChangeRow> changes(PersonId viewer, GoalId goal) {
        return jdbc.sql("select one.state, one.at, one.reason_id from goal_change one " + AROUND_THE_VIEWERS + """
                        and one.goal_id = :goal and (one.state <> 'DRAFT' or one.person_id = :viewer) order by one.position""")
                .param("goal", goal.value())
                .param("viewer", viewer.value())
                .query((row, n) -> {
                    var reason = row.getObject("reason_id", UUID.class);
                    return new ChangeRow(
                            GoalState.valueOf(row.getString("state")),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            reason == null ? null : new SealedId(reason));
                })
                .list();
    }

    /** Which wording the goal has that an entry or a reason is about. */
    Map<SealedId, SealedId> wordingsOf(Collection<SealedId> texts) {
        return jdbc
                .sql("""
                        select e.words_id as about, g.wording_id from goal_entry e join goal g on g.id = e.goal_id
                        where e.words_id = any(cast(:texts as uuid[])) and g.wording_id is not null
                        union all
                        select c.reason_id, g.wording_id from goal_change c join goal g on g.id = c.goal_id
                        where c.reason_id = any(cast(:texts as uuid[])) and g.wording_id is not null""")
                .param("texts", texts.stream().map(SealedId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> Map.entry(new SealedId(uuid(row, "about")), new SealedId(uuid(row, "wording_id"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<GoalId> goalOf(String sql, PersonId viewer, TypedId id) {
        return jdbc.sql(sql)
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> new GoalId(uuid(row, "goal_id")))
                .optional();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    record MilestoneRow(
            MilestoneId id,
            SealedId title,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    record CommentRow(
            GoalCommentId id,
            SealedId words,
            boolean suggestion,
            @Nullable SuggestionAnswer answer) {}

    record ChangeRow(GoalState state, Instant at, @Nullable SealedId reason) {}
}
