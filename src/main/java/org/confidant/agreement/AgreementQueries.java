package org.confidant.agreement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confidant.program.PatienceRow;
import org.confidant.shared.AgreementId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ReadOnce;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clear part of many agreements at once; never a word of them. */
@Repository
class AgreementQueries {

    private final JdbcClient jdbc;
    private final ReadOnce<Set<MentorshipId>, Map<MentorshipId, TermsInForce>> terms;

    AgreementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.terms = new ReadOnce<>(this::readTerms);
    }

    Map<MentorshipId, TermsInForce> termsOf(Collection<MentorshipId> mentorships) {
        return terms.of(Set.copyOf(mentorships));
    }

    private Map<MentorshipId, TermsInForce> readTerms(Set<MentorshipId> mentorships) {
        return jdbc
                .sql("""
                        select a.mentorship_id, a.id, number, in_force_at, rhythm_weeks, a.meeting_minutes, agenda_by, agenda_days,
                            reply_time, reply_unit, a.feedback_days, a.checkpoint_days, a.ceiling, a.ends_on, review_on,
                            (select min(in_force_at) from agreement f where f.mentorship_id = a.mentorship_id) as begun,
                            (select max(closed_at) from reaffirmation r where r.mentorship_id = a.mentorship_id) as reaffirmed,
                            (select max(closed_at) from reaffirmation r where r.mentorship_id = a.mentorship_id
                                and r.reason = 'LAPSE') as new_start,
                            (select asked_at from reaffirmation r where r.mentorship_id = a.mentorship_id
                                and r.closed_at is null and r.reason = 'LAPSE') as lapsed,
                            """ + PatienceRow.columns("g") + """

                        from agreement a join mentorship m on m.id = a.mentorship_id join program g on g.id = m.program_id
                        where a.state = 'IN_FORCE' and a.mentorship_id = any(cast(:ids as uuid[]))""")
                .param("ids", array(mentorships))
                .query((row, i) -> Map.entry(mentorship(row), terms(row)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<MentorshipId, PendingTerms> pendingOf(Collection<MentorshipId> mentorships) {
        return jdbc
                .sql("""
                        select a.mentorship_id, number, edited_by, edited_at,
                            array(select s.person_id from agreement_signature s
                                  where s.agreement_id = a.id and s.voided_at is null) as signed_by
                        from agreement a where state = 'DRAFT' and mentorship_id = any(cast(:ids as uuid[]))""")
                .param("ids", array(mentorships))
                .query((row, i) -> Map.entry(mentorship(row), pending(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<MentorshipId, OpenReaffirmation> reaffirmationsOf(Collection<MentorshipId> mentorships) {
        return jdbc
                .sql("""
                        select mentorship_id, reason, asked_at, meet_at,
                            array(select a.person_id from reaffirmation_answer a where a.reaffirmation_id = r.id) as said
                        from reaffirmation r where closed_at is null and mentorship_id = any(cast(:ids as uuid[]))""")
                .param("ids", array(mentorships))
                .query((row, i) -> Map.entry(mentorship(row), reaffirmation(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TermsInForce terms(ResultSet row) throws SQLException {
        return new TermsInForce(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                instant(row, "in_force_at"),
                instant(row, "begun"),
                row.getInt("rhythm_weeks"),
                row.getInt("meeting_minutes"),
                AgendaBy.valueOf(row.getString("agenda_by")),
                row.getInt("agenda_days"),
                row.getInt("reply_time"),
                ReplyUnit.valueOf(row.getString("reply_unit")),
                row.getInt("feedback_days"),
                row.getInt("checkpoint_days"),
                PatienceRow.read(row),
                Scope.valueOf(row.getString("ceiling")),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                instantIfAny(row, "reaffirmed"),
                instantIfAny(row, "new_start"),
                instantIfAny(row, "lapsed"));
    }

    private static PendingTerms pending(ResultSet row) throws SQLException {
        return new PendingTerms(
                row.getInt("number"),
                new PersonId(row.getObject("edited_by", UUID.class)),
                instant(row, "edited_at"),
                people((UUID[]) row.getArray("signed_by").getArray()));
    }

    private static OpenReaffirmation reaffirmation(ResultSet row) throws SQLException {
        return new OpenReaffirmation(
                mentorship(row),
                ReaffirmationReason.valueOf(row.getString("reason")),
                instant(row, "asked_at"),
                instantIfAny(row, "meet_at"),
                people((UUID[]) row.getArray("said").getArray()));
    }

    private static Set<PersonId> people(UUID[] ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static MentorshipId mentorship(ResultSet row) throws SQLException {
        return new MentorshipId(row.getObject("mentorship_id", UUID.class));
    }

    private static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String array(Collection<MentorshipId> ids) {
        return ids.stream().map(MentorshipId::toString).collect(joining(",", "{", "}"));
    }
}
