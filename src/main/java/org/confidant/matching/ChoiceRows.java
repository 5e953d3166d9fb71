package org.confidant.matching;

import java.util.List;
import java.util.UUID;
import org.confidant.matching.Choice.Kind;
import org.confidant.matching.fit.Couple;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided by hand after a run. */
@Repository
class ChoiceRows {

    private final JdbcClient jdbc;

    ChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> of(MatchRunId run) {
        return jdbc.sql("select mentee_id, mentor_id, choice from match_run_choice where run_id = :run order by 1, 2")
                .param("run", run.value())
                .query((row, n) ->
                        new Choice(new Couple(row.getString(1), row.getString(2)), Kind.valueOf(row.getString(3))))
                .list();
    }

    /** In place of what was decided about the two before; a mentee who is kept with one mentor is kept with no other. */
    void choose(MatchRunId run, EnrollmentId mentee, EnrollmentId mentor, Kind kind) {
        remove(run, mentee, mentor);
        if (kind == Kind.KEEP) {
            jdbc.sql("delete from match_run_choice where run_id = :run and mentee_id = :mentee and choice = 'KEEP'")
                    .param("run", run.value())
                    .param("mentee", mentee.value())
                    .update();
        }
        insert(run, mentee.value(), mentor.value(), kind);
    }

    void remove(MatchRunId run, EnrollmentId mentee, EnrollmentId mentor) {
        jdbc.sql("delete from match_run_choice where run_id = :run and mentee_id = :mentee and mentor_id = :mentor")
                .param("run", run.value())
                .param("mentee", mentee.value())
                .param("mentor", mentor.value())
                .update();
    }

    /** So that they go on from run to run until they are taken back. */
    void carry(MatchRunId from, MatchRunId to) {
        jdbc.sql("""
                        insert into match_run_choice select :to, mentee_id, mentor_id, choice from match_run_choice
                        where run_id = :from""").param("from", from.value()).param("to", to.value()).update();
    }

    private void insert(MatchRunId run, UUID mentee, UUID mentor, Kind kind) {
        jdbc.sql("insert into match_run_choice values (:run, :mentee, :mentor, :choice)")
                .param("run", run.value())
                .param("mentee", mentee)
                .param("mentor", mentor)
                .param("choice", kind.name())
                .update();
    }
}
