package org.confidant.closure;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confidant.agreement.ClosedConversations;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of closure conversations. What opens of a text, the vault decides. */
@Repository
class ClosureQueries implements ClosedConversations {

    private final JdbcClient jdbc;

    ClosureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were first said. */
    List<ClosureRow> of(MentorshipId mentorship) {
        return jdbc.sql("""
                        select author_id, part, goal_id, words_id from closure_text
                        where mentorship_id = :mentorship and words_id is not null order by id""")
                .param("mentorship", mentorship.value())
                .query((row, n) -> new ClosureRow(
                        new PersonId(row.getObject("author_id", UUID.class)),
                        ClosurePart.valueOf(row.getString("part")),
                        goal(row.getObject("goal_id", UUID.class)),
                        new SealedId(row.getObject("words_id", UUID.class))))
                .list();
    }

    void insert(MentorshipId mentorship, ClosureRow text) {
        jdbc.sql("""
                        insert into closure_text (id, mentorship_id, author_id, part, goal_id, words_id)
                        values (:id, :mentorship, :author, :part, cast(:goal as uuid), :words)""")
                .param("id", TypedId.uuid())
                .param("mentorship", mentorship.value())
                .param("author", text.author().value())
                .param("part", text.part().name())
                .param("goal", text.goal() == null ? null : text.goal().value())
                .param("words", text.words().value())
                .update();
    }

    /** Whoever has said that it is done for them, and when. */
    Map<PersonId, Instant> completions(MentorshipId mentorship) {
        return jdbc
                .sql("select person_id, at from closure_completion where mentorship_id = :mentorship")
                .param("mentorship", mentorship.value())
                .query((row, n) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void complete(MentorshipId mentorship, PersonId person, Instant at) {
        jdbc.sql("insert into closure_completion (mentorship_id, person_id, at) values (:mentorship, :person, :at)")
                .param("mentorship", mentorship.value())
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of them in which that person has said so. */
    Set<MentorshipId> completedBy(PersonId person, Collection<MentorshipId> ids) {
        return found(
                jdbc.sql(
                                "select mentorship_id from closure_completion where person_id = :person and mentorship_id in (:ids)")
                        .param("person", person.value()),
                ids);
    }

    @Override
    public Set<MentorshipId> among(Collection<MentorshipId> ids) {
        return found(jdbc.sql("""
                        select c.mentorship_id from closure_completion c where c.mentorship_id in (:ids) and not exists (
                            select from mentorship_participant p join person on person.id = p.person_id and person.active
                            where p.mentorship_id = c.mentorship_id and not exists (select from closure_completion own
                                where own.mentorship_id = p.mentorship_id and own.person_id = p.person_id))"""), ids);
    }

    private static Set<MentorshipId> found(JdbcClient.StatementSpec sql, Collection<MentorshipId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        sql.param("ids", ids.stream().map(MentorshipId::value).toList())
                                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                                .list());
    }

    private static @Nullable GoalId goal(@Nullable UUID id) {
        return id == null ? null : new GoalId(id);
    }
}
