package org.confidant.selfmatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests, each through the one of the two who asks for them. An open one stands while both hold their places and its day has not come. */
@Repository
class RequestRows {

    private static final String STANDING = """
            r.state = 'OPEN' and r.lapses_at > :now
            and exists (select from enrollment e where e.id = r.mentee_id and e.withdrawn_at is null)
            and exists (select from enrollment e where e.id = r.mentor_id and e.withdrawn_at is null)
            """;

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RequestRow> find(PersonId viewer, MentorRequestId id, Instant now) {
        return jdbc.sql("select r.* from mentor_request r where r.id = :id"
                        + " and (r.mentee_person_id = :viewer or r.mentor_person_id = :viewer)")
                .param("id", id.value())
                .param("viewer", viewer.value())
                .query((row, n) -> row(row, now))
                .optional();
    }

    /** That ask the viewer and wait for them, the first that lapses first. */
    List<RequestRow> waitingFor(PersonId viewer, Instant now) {
        return jdbc.sql("select r.* from mentor_request r where r.mentor_person_id = :viewer and " + STANDING
                        + "order by r.lapses_at, r.id")
                .param("viewer", viewer.value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> row(row, now))
                .list();
    }

    /** What a mentee has asked, newest first. */
    List<RequestRow> of(EnrollmentId mentee, Instant now) {
        return jdbc.sql(
                        "select r.* from mentor_request r where r.mentee_id = :mentee order by r.asked_at desc, r.id desc")
                .param("mentee", mentee.value())
                .query((row, n) -> row(row, now))
                .list();
    }

    /** How many mentees wait for an answer in a program; who, nobody asks. */
    int asking(ProgramId program, Instant now) {
        return jdbc.sql("select count(distinct r.mentee_id) from mentor_request r where r.program_id = :program and "
                        + STANDING)
                .param("program", program.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** Nobody has to do anything for an unanswered one to lapse. */
    private static RequestRow row(ResultSet row, Instant now) throws SQLException {
        var lapses = row.getTimestamp("lapses_at").toInstant();
        var state = RequestState.valueOf(row.getString("state"));
        return new RequestRow(
                new MentorRequestId(row.getObject("id", UUID.class)),
                new ProgramId(row.getObject("program_id", UUID.class)),
                new Pair(
                        new EnrollmentId(row.getObject("mentee_id", UUID.class)),
                        new EnrollmentId(row.getObject("mentor_id", UUID.class))),
                new PersonId(row.getObject("mentee_person_id", UUID.class)),
                new PersonId(row.getObject("mentor_person_id", UUID.class)),
                state == RequestState.OPEN && !lapses.isAfter(now) ? RequestState.LAPSED : state,
                row.getTimestamp("asked_at").toInstant(),
                lapses,
                words(row.getObject("words_id", UUID.class)),
                begun(row.getObject("mentorship_id", UUID.class)));
    }

    private static @Nullable SealedId words(@Nullable UUID id) {
        return id == null ? null : new SealedId(id);
    }

    private static @Nullable MentorshipId begun(@Nullable UUID id) {
        return id == null ? null : new MentorshipId(id);
    }
}
