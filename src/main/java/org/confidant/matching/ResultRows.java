package org.confidant.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.matching.Outcome.OfMentee;
import org.confidant.matching.Outcome.OfMentor;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a run starts from and what came out of it, as rows. */
@Repository
class ResultRows {

    private static final String MENTEE = """
            insert into match_run_mentee (run_id, mentee_id, person_id, mentor_id, mentor_person_id, points, why, kept)
            values (:run, :id, :person, :mentor, :mentorPerson, :points, :why, :kept)""";
    private static final String MENTOR = """
            insert into match_run_mentor (run_id, mentor_id, person_id, places, given, more_people, more_points)
            values (:run, :id, :person, :places, :given, :people, :points)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ResultRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(MatchRunId run, Snapshot snapshot) {
        jdbc.sql("insert into match_run_snapshot values (:run, :bytes)")
                .param("run", run.value())
                .param("bytes", snapshot.bytes())
                .update();
    }

    Snapshot snapshot(MatchRunId run) {
        return Snapshot.of(jdbc.sql("select bytes from match_run_snapshot where run_id = :run")
                .param("run", run.value())
                .query(byte[].class)
                .single());
    }

    void keep(MatchRunId run, Outcome outcome) {
        write(MENTEE, outcome.mentees().stream().map(one -> row(run, one)).toList());
        write(MENTOR, outcome.mentors().stream().map(one -> row(run, one)).toList());
    }

    /** What came of publishing, by the mentee's place: the proposal, or the message that says why there is none. */
    void published(MatchRunId run, Map<EnrollmentId, UUID> asked, Map<EnrollmentId, String> heldBack) {
        write(
                "update match_run_mentee set proposal_id = :value where run_id = :run and mentee_id = :id",
                values(run, asked));
        write(
                "update match_run_mentee set held_back = :value where run_id = :run and mentee_id = :id",
                values(run, heldBack));
    }

    private static List<MapSqlParameterSource> values(MatchRunId run, Map<EnrollmentId, ?> values) {
        return values.entrySet().stream()
                .map(one -> new MapSqlParameterSource("run", run.value())
                        .addValue("id", one.getKey().value())
                        .addValue("value", one.getValue()))
                .toList();
    }

    private void write(String sql, Collection<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource row(MatchRunId run, OfMentee one) {
        return new MapSqlParameterSource("run", run.value())
                .addValue("id", UUID.fromString(one.id()))
                .addValue("person", UUID.fromString(one.person()))
                .addValue("mentor", uuid(one.mentor()))
                .addValue("mentorPerson", uuid(one.mentorPerson()))
                .addValue("points", one.points())
                .addValue("why", one.why() == null ? null : one.why().name())
                .addValue("kept", one.kept());
    }

    private static MapSqlParameterSource row(MatchRunId run, OfMentor one) {
        return new MapSqlParameterSource("run", run.value())
                .addValue("id", UUID.fromString(one.id()))
                .addValue("person", UUID.fromString(one.person()))
                .addValue("places", one.places())
                .addValue("given", one.given())
                .addValue("people", one.more().people())
                .addValue("points", one.more().points());
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
