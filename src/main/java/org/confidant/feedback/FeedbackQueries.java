package org.confidant.feedback;

import static java.util.stream.Collectors.groupingBy;
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
import java.util.UUID;
import org.confidant.cadence.GivenFeedback;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of feedback, through the viewer: only who gave it or received it finds it. */
@Repository
class FeedbackQueries {

    private static final String ROW =
            "select id, kind, mentorship_id, giver_id, receiver_id, words_id, takeaway_id, given_at, acknowledged_at from feedback ";

    private final JdbcClient jdbc;

    FeedbackQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FeedbackRow> between(PersonId viewer, MentorshipId mentorship) {
        return jdbc.sql(ROW + """
                        where mentorship_id = :mentorship and :viewer in (giver_id, receiver_id)
                        order by (receiver_id = :viewer and acknowledged_at is null and kind = 'FEEDBACK') desc, given_at desc, id desc
                        """)
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .query(FeedbackQueries::row)
                .list();
    }

    List<FeedbackRow> waitingFor(PersonId viewer) {
        return jdbc.sql(
                        ROW
                                + "where receiver_id = :viewer and acknowledged_at is null and kind = 'FEEDBACK' order by given_at")
                .param("viewer", viewer.value())
                .query(FeedbackQueries::row)
                .list();
    }

    boolean concerns(PersonId viewer, MentorshipId mentorship, FeedbackId id) {
        return jdbc.sql("""
                        select exists (select from feedback where id = :id and mentorship_id = :mentorship
                                       and :viewer in (giver_id, receiver_id))
                        """)
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** What was said to each of them, in its order; one without any is absent. */
    Map<FeedbackId, List<Answered>> answers(Collection<FeedbackId> ids) {
        return jdbc
                .sql("select * from feedback_answer where feedback_id in (:ids) order by feedback_id, position")
                .param("ids", ids.stream().map(FeedbackId::value).toList())
                .query((row, n) -> Map.entry(
                        new FeedbackId(row.getObject("feedback_id", UUID.class)),
                        new Answered(
                                new PersonId(row.getObject("author_id", UUID.class)),
                                new SealedId(row.getObject("words_id", UUID.class)),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Requests still open that the viewer made or is asked, the first due first. */
    List<RequestRow> openRequests(PersonId viewer, MentorshipId mentorship) {
        return jdbc.sql("""
                        select * from feedback_request
                        where mentorship_id = :mentorship and closed_at is null and :viewer in (asker_id, asked_id)
                        order by due_on, id
                        """)
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .query((row, n) -> new RequestRow(
                        new FeedbackRequestId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("asker_id", UUID.class)),
                        new PersonId(row.getObject("asked_id", UUID.class)),
                        new SealedId(row.getObject("words_id", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    List<AskedFeedback> askedOf(PersonId viewer) {
        return jdbc.sql("select * from feedback_request where asked_id = :viewer and closed_at is null order by due_on")
                .param("viewer", viewer.value())
                .query((row, n) -> new AskedFeedback(
                        new FeedbackRequestId(row.getObject("id", UUID.class)),
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        new PersonId(row.getObject("asker_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    boolean requestOpen(FeedbackRequestId id) {
        return exists("select exists (select from feedback_request where id = :id and closed_at is null)", id.value());
    }

    boolean unread(FeedbackId id) {
        return exists("select exists (select from feedback where id = :id and acknowledged_at is null)", id.value());
    }

    private boolean exists(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Boolean.class).single();
    }

    boolean requestConcerns(PersonId viewer, MentorshipId mentorship, FeedbackRequestId id) {
        return jdbc.sql("""
                        select exists (select from feedback_request where id = :id and mentorship_id = :mentorship
                                       and :viewer in (asker_id, asked_id))
                        """)
                .param("viewer", viewer.value())
                .param("mentorship", mentorship.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Map<MentorshipId, Integer> counts(Collection<MentorshipId> ids) {
        return jdbc
                .sql(
                        "select mentorship_id, count(*) from feedback where kind = 'FEEDBACK' and mentorship_id in (:ids) group by mentorship_id")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> Map.entry(new MentorshipId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who gave whom feedback, and when; a mentorship without any is absent. */
    Map<MentorshipId, List<GivenFeedback>> given(Collection<MentorshipId> ids) {
        return jdbc
                .sql(
                        "select mentorship_id, giver_id, receiver_id, given_at from feedback where kind = 'FEEDBACK' and mentorship_id in (:ids)")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> Map.entry(
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        new GivenFeedback(
                                new PersonId(row.getObject("giver_id", UUID.class)),
                                new PersonId(row.getObject("receiver_id", UUID.class)),
                                row.getObject("given_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static FeedbackRow row(ResultSet row, int n) throws SQLException {
        var takeaway = row.getObject("takeaway_id", UUID.class);
        return new FeedbackRow(
                new FeedbackId(row.getObject("id", UUID.class)),
                FeedbackKind.valueOf(row.getString("kind")),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                new PersonId(row.getObject("giver_id", UUID.class)),
                new PersonId(row.getObject("receiver_id", UUID.class)),
                new SealedId(row.getObject("words_id", UUID.class)),
                takeaway == null ? null : new SealedId(takeaway),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("acknowledged_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
