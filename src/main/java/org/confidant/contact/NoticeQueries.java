package org.confidant.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confidant.cadence.CadenceState;
import org.confidant.shared.ContactNoticeId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notices. None ever changes. */
@Repository
class NoticeQueries {

    private static final String NOTICE = """
            select n.*, array(select t.person_id from contact_notice_told t where t.notice_id = n.id) as told
            from contact_notice n
            """;

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is news: whoever looks, however often, and at once, what was noticed last is not noticed again */
    boolean insert(Notice notice) {
        hold(notice.mentorship());
        return jdbc.sql("""
                        insert into contact_notice (id, mentorship_id, subject, giver_id, receiver_id, state, since, noticed_at, ends_at)
                        select :id, :mentorship, :subject, cast(:giver as uuid), cast(:receiver as uuid), :state, :since, :at, :ends
                        where :state is distinct from (select state from contact_notice
                            where mentorship_id = :mentorship and subject = :subject
                                and giver_id is not distinct from cast(:giver as uuid)
                                and receiver_id is not distinct from cast(:receiver as uuid)
                            order by noticed_at desc, id desc limit 1)""")
                        .param("id", notice.id().value())
                        .param("mentorship", notice.mentorship().value())
                        .param("subject", notice.subject().name())
                        .param("giver", uuid(notice.giver()))
                        .param("receiver", uuid(notice.receiver()))
                        .param("state", notice.state().name())
                        .param("since", notice.since())
                        .param("at", notice.noticedAt().atOffset(ZoneOffset.UTC))
                        .param(
                                "ends",
                                notice.endsAt() == null ? null : notice.endsAt().atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                > 0;
    }

    /** Until the transaction ends nobody else notices anything of it. */
    private void hold(MentorshipId id) {
        jdbc.sql("select id from mentorship where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    void told(ContactNoticeId id, Collection<PersonId> people) {
        people.forEach(
                person -> jdbc.sql("insert into contact_notice_told (notice_id, person_id) values (:id, :person)")
                        .param("id", id.value())
                        .param("person", person.value())
                        .update());
    }

    /** What was last noticed of each subject. */
    Map<MentorshipId, List<Notice>> latest(Collection<MentorshipId> ids) {
        return jdbc.sql(NOTICE + """
                        where n.id in (select distinct on (mentorship_id, subject, giver_id, receiver_id) id from contact_notice
                            where mentorship_id = any(cast(:ids as uuid[]))
                            order by mentorship_id, subject, giver_id, receiver_id, noticed_at desc, id desc)""").param("ids", array(ids)).query(NoticeQueries::notice).list().stream()
                .collect(groupingBy(Notice::mentorship));
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(
                new ContactNoticeId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                Subject.valueOf(row.getString("subject")),
                person(row.getObject("giver_id", UUID.class)),
                person(row.getObject("receiver_id", UUID.class)),
                CadenceState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ends_at", OffsetDateTime.class)),
                people((UUID[]) row.getArray("told").getArray()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static Set<PersonId> people(UUID[] ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static String array(Collection<MentorshipId> ids) {
        return ids.stream().map(MentorshipId::toString).collect(joining(",", "{", "}"));
    }
}
