package org.confidant.matching;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confidant.matching.solver.WithoutMentor.Why;
import org.confidant.matching.solver.Worth;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What came out of runs, page by page, for modules that have asked who may look. */
@Repository
class MatchRunQueries {

    static final int PAGE = 50;

    private static final String NAMED =
            " and (cast(:people as uuid[]) is null or person_id = any(cast(:people as uuid[])) or ";

    private final JdbcClient jdbc;

    MatchRunQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mentee of a run.
     *
     * @param heldBack the message that says why no proposal was sent; null where one was, or nothing is published
     */
    record MenteeRow(
            EnrollmentId mentee,
            PersonId person,
            @Nullable EnrollmentId mentor,
            @Nullable PersonId mentorPerson,
            int points,
            @Nullable Why why,
            boolean kept,
            @Nullable String heldBack) {}

    /** A mentor of a run, with what one more place would be worth. */
    record MentorRow(EnrollmentId mentor, PersonId person, int places, int given, Worth more) {}

    /**
     * The weakest first.
     *
     * @param people whose rows; null for all
     */
    Slice<MenteeRow> pairs(MatchRunId run, @Nullable Collection<PersonId> people, int number) {
        return page(
                "select * from match_run_mentee where run_id = :run and mentor_id is not null" + NAMED
                        + "mentor_person_id = any(cast(:people as uuid[]))) order by points, mentee_id",
                run,
                people,
                number,
                PAGE);
    }

    Slice<MenteeRow> without(MatchRunId run, @Nullable Collection<PersonId> people, int number) {
        return page(
                "select * from match_run_mentee where run_id = :run and mentor_id is null" + NAMED
                        + "false) order by why, mentee_id",
                run,
                people,
                number,
                PAGE);
    }

    /** Those without a mentor first, then the weakest. */
    Slice<MenteeRow> mentees(MatchRunId run, @Nullable Collection<PersonId> people, int number, int size) {
        return page(
                "select * from match_run_mentee where run_id = :run" + NAMED
                        + "mentor_person_id = any(cast(:people as uuid[]))) order by points nulls first, mentee_id",
                run,
                people,
                number,
                size);
    }

    /** Those whose next place would help most first. */
    Slice<MentorRow> mentors(MatchRunId run, @Nullable Collection<PersonId> people, int number) {
        var page = Math.max(1, number);
        var found = paged(
                        "select * from match_run_mentor where run_id = :run" + NAMED
                                + "false) order by more_people desc, more_points desc, mentor_id",
                        run,
                        people,
                        page,
                        PAGE)
                .query((row, n) -> mentor(row))
                .list();
        return slice(found, page, PAGE);
    }

    Optional<MentorRow> mentor(MatchRunId run, EnrollmentId mentor) {
        return jdbc.sql("select * from match_run_mentor where run_id = :run and mentor_id = :mentor")
                .param("run", run.value())
                .param("mentor", mentor.value())
                .query((row, n) -> mentor(row))
                .optional();
    }

    /** For how many mentees there was room. */
    int places(MatchRunId run) {
        return jdbc.sql("select coalesce(sum(places), 0) from match_run_mentor where run_id = :run")
                .param("run", run.value())
                .query(Integer.class)
                .single();
    }

    /** The best first. */
    List<MenteeRow> allPairs(MatchRunId run) {
        return jdbc.sql("""
                        select * from match_run_mentee where run_id = :run and mentor_id is not null
                        order by points desc, mentee_id""")
                .param("run", run.value())
                .query((row, n) -> mentee(row))
                .list();
    }

    List<MenteeRow> heldBack(MatchRunId run) {
        return jdbc.sql(
                        "select * from match_run_mentee where run_id = :run and held_back is not null order by mentee_id")
                .param("run", run.value())
                .query((row, n) -> mentee(row))
                .list();
    }

    /** How many pairs have how many tenths of the most. */
    List<Map.Entry<Integer, Integer>> fits(MatchRunId run, int most) {
        return counts(jdbc.sql("""
                        select least(9, points * 10 / :most), count(*) from match_run_mentee
                        where run_id = :run and mentor_id is not null group by 1 order by 1""").param("run", run.value()).param("most", Math.max(1, most)));
    }

    /** How many mentors were given how many mentees. */
    List<Map.Entry<Integer, Integer>> loads(MatchRunId run) {
        return counts(jdbc.sql(
                        "select given, count(*) from match_run_mentor where run_id = :run group by given order by given")
                .param("run", run.value()));
    }

    private Slice<MenteeRow> page(
            String sql, MatchRunId run, @Nullable Collection<PersonId> people, int number, int size) {
        var page = Math.max(1, number);
        return slice(
                paged(sql, run, people, page, size)
                        .query((row, n) -> mentee(row))
                        .list(),
                page,
                size);
    }

    private StatementSpec paged(String sql, MatchRunId run, @Nullable Collection<PersonId> people, int page, int size) {
        return jdbc.sql(sql + " limit :limit offset :offset")
                .param("run", run.value())
                .param(
                        "people",
                        people == null
                                ? null
                                : people.stream().map(PersonId::toString).collect(joining(",", "{", "}")))
                .param("limit", size + 1)
                .param("offset", (page - 1L) * size);
    }

    static <T> Slice<T> slice(List<T> found, int page, int size) {
        return new Slice<>(found.subList(0, Math.min(size, found.size())), page, found.size() > size);
    }

    private static List<Map.Entry<Integer, Integer>> counts(StatementSpec sql) {
        return sql.query((row, n) -> Map.entry(row.getInt(1), row.getInt(2))).list();
    }

    private static MentorRow mentor(ResultSet row) throws SQLException {
        return new MentorRow(
                new EnrollmentId(row.getObject("mentor_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("places"),
                row.getInt("given"),
                new Worth(row.getInt("more_people"), row.getLong("more_points")));
    }

    private static MenteeRow mentee(ResultSet row) throws SQLException {
        var mentor = row.getObject("mentor_id", UUID.class);
        var person = row.getObject("mentor_person_id", UUID.class);
        var why = row.getString("why");
        return new MenteeRow(
                new EnrollmentId(row.getObject("mentee_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                mentor == null ? null : new EnrollmentId(mentor),
                person == null ? null : new PersonId(person),
                row.getInt("points"),
                why == null ? null : Why.valueOf(why),
                row.getBoolean("kept"),
                row.getString("held_back"));
    }
}
