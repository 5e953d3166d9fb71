package org.confidant.matching;

import java.util.UUID;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two runs beside each other: who has another mentor in the second one. */
@Repository
class ComparisonQueries {

    private static final String CHANGED = """
             from match_run_mentee a join match_run_mentee b on b.mentee_id = a.mentee_id and b.run_id = :to
            where a.run_id = :from and a.mentor_id is distinct from b.mentor_id
            """;

    private final JdbcClient jdbc;

    ComparisonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mentee who has another mentor.
     *
     * @param was null where they had none
     * @param is null where they have none
     */
    record Changed(
            EnrollmentId mentee,
            PersonId person,
            @Nullable PersonId was,
            @Nullable PersonId is,
            int before,
            int after) {}

    /** How many are better off by points, worse off, and neither. */
    record Balance(int gain, int lose, int other) {}

    Balance balance(MatchRunId from, MatchRunId to) {
        return jdbc.sql("""
                        select count(*) filter (where after > before) gain, count(*) filter (where after < before) lose,
                            count(*) filter (where after = before) other
                        from (select coalesce(a.points, 0) before, coalesce(b.points, 0) after""" + CHANGED + ") changed")
                .param("from", from.value())
                .param("to", to.value())
                .query((row, n) -> new Balance(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** Whoever loses most first. */
    Slice<Changed> changed(MatchRunId from, MatchRunId to, int number) {
        var page = Math.max(1, number);
        var found = jdbc.sql("""
                        select a.mentee_id, a.person_id, a.mentor_person_id, b.mentor_person_id,
                            coalesce(a.points, 0), coalesce(b.points, 0)""" + CHANGED + """
                        order by coalesce(b.points, 0) - coalesce(a.points, 0), a.mentee_id limit :limit offset :offset""")
                .param("from", from.value())
                .param("to", to.value())
                .param("limit", MatchRunQueries.PAGE + 1)
                .param("offset", (page - 1L) * MatchRunQueries.PAGE)
                .query((row, n) -> new Changed(
                        new EnrollmentId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        person(row.getObject(3, UUID.class)),
                        person(row.getObject(4, UUID.class)),
                        row.getInt(5),
                        row.getInt(6)))
                .list();
        return MatchRunQueries.slice(found, page, MatchRunQueries.PAGE);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
