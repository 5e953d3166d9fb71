package org.confidant.program;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.confidant.shared.SealedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered to a program's questions, and where in the vault what was told stands. Whoever calls has asked who may know. */
@Repository
class AnswerQueries {

    private static final String CHOSEN = """
            select a.enrollment_id, a.question_id, q.kind, a.chosen from enrollment_answer a
              join enrollment_question q on q.id = a.question_id
              join enrollment e on e.id = a.enrollment_id
            """;

    private final JdbcClient jdbc;

    AnswerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever changes a question of the program waits until this transaction ends. */
    void hold(ProgramId program) {
        jdbc.sql("select id from enrollment_question where program_id = :program order by id for share")
                .param("program", program.value())
                .query(UUID.class)
                .list();
    }

    /** Whether anybody has answered it, also in a place that they have left. */
    boolean any(QuestionId question) {
        return jdbc.sql("""
                        select exists (select from enrollment_answer where question_id = :question)
                          or exists (select from enrollment_telling where question_id = :question)""")
                .param("question", question.value())
                .query(Boolean.class)
                .single();
    }

    /** Also to questions that are asked no more. */
    Map<QuestionId, Answer> of(EnrollmentId enrollment) {
        return jdbc
                .sql(CHOSEN + " where e.id = :enrollment")
                .param("enrollment", enrollment.value())
                .query(AnswerQueries::row)
                .list()
                .stream()
                .collect(toMap(Row::question, Row::answer));
    }

    /** By those who hold a place, to what they are asked and may be matched by. */
    Map<EnrollmentId, Map<QuestionId, Answer>> matched(ProgramId program) {
        return jdbc.sql(CHOSEN + """
                        where e.program_id = :program and e.withdrawn_at is null and q.retired_at is null and q.matched
                          and (q.asked_of = 'BOTH' or (q.asked_of = 'MENTORS') = (e.place = 'MENTOR'))""").param("program", program.value()).query(AnswerQueries::row).list().stream()
                .collect(groupingBy(Row::enrollment, toMap(Row::question, Row::answer)));
    }

    /** In the place of what was chosen in answer to these questions. */
    void replace(EnrollmentId enrollment, Collection<QuestionId> asked, Map<QuestionId, Answer> chosen) {
        forget("enrollment_answer", enrollment, asked);
        var answers = List.copyOf(chosen.entrySet());
        jdbc.sql("""
                        insert into enrollment_answer (enrollment_id, question_id, chosen)
                        select :enrollment, question, cast(chosen as integer[])
                        from unnest(cast(:questions as uuid[]), cast(:chosen as text[])) as one (question, chosen)""")
                .param("enrollment", enrollment.value())
                .param(
                        "questions",
                        answers.stream().map(one -> one.getKey().value()).toArray(UUID[]::new))
                .param(
                        "chosen",
                        answers.stream().map(one -> array(one.getValue())).toArray(String[]::new))
                .update();
    }

    /** Where what was told stands, by the question it answers. */
    Map<QuestionId, SealedId> told(EnrollmentId enrollment) {
        return jdbc
                .sql("select question_id, words_id from enrollment_telling where enrollment_id = :enrollment")
                .param("enrollment", enrollment.value())
                .query((row, n) -> Map.entry(
                        new QuestionId(row.getObject(1, UUID.class)), new SealedId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void tell(EnrollmentId enrollment, QuestionId question, SealedId words) {
        jdbc.sql(
                        "insert into enrollment_telling (enrollment_id, question_id, words_id) values (:enrollment, :question, :words)")
                .param("enrollment", enrollment.value())
                .param("question", question.value())
                .param("words", words.value())
                .update();
    }

    void untell(EnrollmentId enrollment, Collection<QuestionId> questions) {
        forget("enrollment_telling", enrollment, questions);
    }

    private void forget(String table, EnrollmentId enrollment, Collection<QuestionId> questions) {
        jdbc.sql("delete from " + table + " where enrollment_id = :enrollment and question_id = any (:questions)")
                .param("enrollment", enrollment.value())
                .param("questions", questions.stream().map(QuestionId::value).toArray(UUID[]::new))
                .update();
    }

    private static String array(Answer answer) {
        return answer.numbers().stream().map(String::valueOf).collect(joining(",", "{", "}"));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var kind = QuestionKind.valueOf(row.getString("kind"));
        var numbers = List.of((Integer[]) row.getArray("chosen").getArray());
        return new Row(
                new EnrollmentId(row.getObject("enrollment_id", UUID.class)),
                new QuestionId(row.getObject("question_id", UUID.class)),
                Answer.of(kind, numbers));
    }

    private record Row(EnrollmentId enrollment, QuestionId question, Answer answer) {}
}
