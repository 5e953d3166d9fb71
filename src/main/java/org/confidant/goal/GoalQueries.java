package org.confidant.goal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of goals in SQL, through the person who asks. */
@Repository
class GoalQueries {

    /** Of a goal g for the participant mine: their own, or one that reaches to them. */
    static final String VISIBLE = """
            g.state <> 'DISCARDED' and (g.mentee_id = :viewer or g.scope in ('CIRCLE', 'PROGRAM')
              or g.scope = 'PAIR' and mine.place = 'MENTOR')
            """;

    private static final String GOALS = """
            select g.id, g.mentorship_id, g.mentee_id, g.state, g.wording_id, g.target_on, g.set_at
            from goal g join mentorship_participant mine
              on mine.mentorship_id = g.mentorship_id and mine.person_id = :viewer
            and\s""" + VISIBLE;

    private final JdbcClient jdbc;

    GoalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MentorshipId> mentorshipOf(PersonId viewer, GoalId id) {
        return goals(GOALS + " where g.id = :id", viewer, id).stream()
                .map(GoalRow::mentorship)
                .findFirst();
    }

    List<GoalRow> one(PersonId viewer, GoalId id) {
        return goals(GOALS + " where g.id = :id", viewer, id);
    }

    Set<GoalId> known(PersonId viewer, Collection<GoalId> ids) {
        return jdbc
                .sql(GOALS + " where g.id = any(cast(:ids as uuid[]))")
                .param("viewer", viewer.value())
                .param("ids", array(ids))
                .query((row, n) -> goal(row).id())
                .list()
                .stream()
                .collect(toSet());
    }

    /** Active ones first, then drafts, newest first. */
    List<GoalRow> of(PersonId viewer, MentorshipId id) {
        return goals(
                GOALS
                        + " where g.mentorship_id = :id order by g.state <> 'ACTIVE', g.state <> 'DRAFT', g.set_at desc, g.id desc",
                viewer,
                id);
    }

    /** Of those mentorships, newest first. */
    List<GoalRow> active(PersonId viewer, Collection<MentorshipId> mentorships, int most) {
        return jdbc.sql(GOALS + """
                         where g.state = 'ACTIVE' and g.mentorship_id = any(cast(:ids as uuid[]))
                        order by g.set_at desc, g.id desc limit :most""")
                .param("viewer", viewer.value())
                .param("ids", array(mentorships))
                .param("most", most)
                .query((row, n) -> goal(row))
                .list();
    }

    Map<MentorshipId, GoalId> drafts(PersonId mentee, Collection<MentorshipId> mentorships) {
        return jdbc
                .sql("""
                        select distinct on (mentorship_id) mentorship_id, id from goal
                        where state = 'DRAFT' and mentee_id = :mentee and mentorship_id = any(cast(:ids as uuid[]))
                        order by mentorship_id, set_at desc, id desc""")
                .param("mentee", mentee.value())
                .param("ids", array(mentorships))
                .query((row, n) -> Map.entry(
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        new GoalId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<GoalRow> active(PersonId viewer, MentorshipId id) {
        return goals(
                GOALS + " where g.mentorship_id = :id and g.state = 'ACTIVE' order by g.set_at desc, g.id desc",
                viewer,
                id);
    }

    /** Newest first; whether the viewer may read one, the vault says. */
    List<EntryRow> entries(GoalId goal) {
        return jdbc.sql("""
                        select goal_id, words_id, written_at from goal_entry
                        where goal_id = :goal and words_id is not null order by written_at desc, id desc""")
                .param("goal", goal.value())
                .query((row, n) -> entry(row))
                .list();
    }

    /** Of each goal and each of its measures the newest entry that reaches to the viewer, in the order of their writing. */
    List<EntryRow> lastEntries(PersonId viewer, Collection<GoalId> goals) {
        return jdbc.sql("""
                        select distinct goal_id, words_id, written_at, id from (
                        select distinct on (e.goal_id, m.number) e.goal_id, e.words_id, e.written_at, e.id
                        from goal_entry e join goal g on g.id = e.goal_id
                        join mentorship_participant mine on mine.mentorship_id = g.mentorship_id and mine.person_id = :viewer
                        cross join unnest(e.measures) as m (number)
                        where e.goal_id = any(cast(:goals as uuid[])) and e.words_id is not null
                        and (g.mentee_id = :viewer or e.scope in ('CIRCLE', 'PROGRAM')
                          or e.scope = 'PAIR' and mine.place = 'MENTOR')
                        order by e.goal_id, m.number, e.written_at desc, e.id desc) newest
                        order by written_at, id""")
                .param("goals", array(goals))
                .param("viewer", viewer.value())
                .query((row, n) -> entry(row))
                .list();
    }

    void narrow(PersonId mentee, GoalId id, Scope scope) {
        jdbc.sql("""
                        update goal set scope = :scope, version = version + 1
                        where id = :id and mentee_id = :mentee and scope <> :scope""")
                .param("scope", scope.name())
                .param("id", id.value())
                .param("mentee", mentee.value())
                .update();
    }

    /** Where the text is an entry; it is none where it is anything else. */
    void narrowEntry(SealedId words, Scope scope) {
        jdbc.sql("update goal_entry set scope = :scope where words_id = :words")
                .param("scope", scope.name())
                .param("words", words.value())
                .update();
    }

    Map<MentorshipId, GoalCounts> counts(Collection<MentorshipId> mentorships) {
        return jdbc
                .sql("""
                        select g.mentorship_id,
                          count(*) filter (where g.state = 'ACTIVE') as active,
                          count(*) filter (where g.state = 'ACHIEVED') as achieved,
                          count(*) filter (where g.state = 'SET_ASIDE') as set_aside,
                          coalesce(sum((select count(*) from goal_entry e where e.goal_id = g.id and e.scope <> 'AUTHOR')), 0) as entries
                        from goal g where g.mentorship_id = any(cast(:ids as uuid[])) group by g.mentorship_id""")
                .param("ids", array(mentorships))
                .query((row, n) -> Map.entry(
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        new GoalCounts(
                                row.getInt("active"),
                                row.getInt("achieved"),
                                row.getInt("set_aside"),
                                row.getInt("entries"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<GoalRow> goals(String sql, PersonId viewer, TypedId id) {
        return jdbc.sql(sql)
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> goal(row))
                .list();
    }

    private static GoalRow goal(ResultSet row) throws SQLException {
        var wording = row.getObject("wording_id", UUID.class);
        return new GoalRow(
                new GoalId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("mentee_id", UUID.class)),
                GoalState.valueOf(row.getString("state")),
                wording == null ? null : new SealedId(wording),
                row.getObject("target_on", LocalDate.class),
                instant(row, "set_at"));
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                new GoalId(row.getObject("goal_id", UUID.class)),
                new SealedId(row.getObject("words_id", UUID.class)),
                instant(row, "written_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String array(Collection<? extends TypedId> ids) {
        return ids.stream().map(TypedId::toString).collect(joining(",", "{", "}"));
    }

    record GoalRow(
            GoalId id,
            MentorshipId mentorship,
            PersonId mentee,
            GoalState state,
            @Nullable SealedId wording,
            @Nullable LocalDate targetOn,
            Instant setAt) {}

    record EntryRow(GoalId goal, SealedId words, Instant writtenAt) {}
}
