package org.confidant.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confidant.meeting.MeetingHistory.Held;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of meetings in SQL, through the person who asks. */
@Repository
class MeetingQueries {

    private static final String MEETINGS = """
            select m.id, m.mentorship_id, m.state, m.starts_at, m.minutes
            from meeting m join mentorship_participant mine
              on mine.mentorship_id = m.mentorship_id and mine.person_id = :viewer
            """;

    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MentorshipId> mentorshipOf(PersonId viewer, MeetingId id) {
        return jdbc.sql(MEETINGS + " where m.id = :id")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> card(row).mentorship())
                .optional();
    }

    /** Latest first. */
    List<MeetingCard> of(PersonId viewer, MentorshipId id) {
        return jdbc.sql(MEETINGS + " where m.mentorship_id = :id order by m.starts_at desc, m.id desc")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> card(row))
                .list();
    }

    Optional<MeetingCard> next(PersonId viewer, MentorshipId id, Instant from) {
        return jdbc.sql(MEETINGS + """
                         where m.mentorship_id = :id and m.state = 'PLANNED' and m.starts_at >= :from
                         order by m.starts_at limit 1""")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, n) -> card(row))
                .optional();
    }

    Optional<MeetingCard> lastHeld(PersonId viewer, MentorshipId id) {
        return jdbc.sql(MEETINGS + """
                         where m.mentorship_id = :id and m.state = 'HELD' order by m.starts_at desc, m.id desc limit 1""")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> card(row))
                .optional();
    }

    /** Planned from the instant on, soonest first. */
    List<MeetingCard> upcoming(PersonId viewer, Instant from) {
        return planned(viewer, from, "m.starts_at >= :at order by m.starts_at");
    }

    /** Planned for before the instant and neither logged nor cancelled, oldest first. */
    List<MeetingCard> toLog(PersonId viewer, Instant before) {
        return planned(viewer, before, "m.starts_at < :at order by m.starts_at");
    }

    /** Held and told by somebody else since then, where the person was and has not said that it is right; oldest first. */
    List<LoggedMeeting> toConfirm(PersonId viewer, Instant since) {
        return jdbc.sql("""
                        select m.id, m.mentorship_id, m.starts_at, told.position, told.person_id
                        from meeting m
                          join mentorship_participant mine
                            on mine.mentorship_id = m.mentorship_id and mine.person_id = :viewer
                          join meeting_change told on told.meeting_id = m.id and told.at > :since
                            and told.person_id <> mine.person_id
                            and told.position = (select max(position) from meeting_change where meeting_id = m.id)
                          join meeting_attendance there on there.meeting_id = m.id
                            and there.telling = told.position and there.person_id = mine.person_id
                        where m.state = 'HELD' and not exists (select from meeting_confirmation said
                            where said.meeting_id = m.id and said.telling = told.position
                            and said.person_id = mine.person_id)
                        order by m.starts_at, m.id""")
                .param("viewer", viewer.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new LoggedMeeting(
                        new MeetingId(row.getObject("id", UUID.class)),
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getInt("position"),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    /** Oldest first; whether the viewer may read one, the vault says. */
    List<ItemRow> items(MeetingId meeting) {
        return jdbc.sql("""
                        select sort, words_id, origin_id from meeting_item
                        where meeting_id = :meeting and words_id is not null and removed_at is null
                        order by position, written_at, id""")
                .param("meeting", meeting.value())
                .query((row, n) -> new ItemRow(
                        MeetingItem.Sort.valueOf(row.getString("sort")),
                        new SealedId(row.getObject("words_id", UUID.class)),
                        Optional.ofNullable(row.getObject("origin_id", UUID.class))
                                .map(SealedId::new)
                                .orElse(null)))
                .list();
    }

    /** Whether another meeting of the mentorship is planned from the instant on. */
    Optional<Instant> nextAfter(MentorshipId mentorship, Instant from, Collection<MeetingId> but) {
        return jdbc.sql("""
                        select min(starts_at) from meeting where mentorship_id = :id and state = 'PLANNED'
                        and starts_at >= :from and id <> all(cast(:but as uuid[]))""")
                .param("id", mentorship.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("but", but.stream().map(MeetingId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    Map<MentorshipId, MeetingHistory> history(Collection<MentorshipId> mentorships, Instant now) {
        var rows = jdbc.sql("""
                        select id, mentorship_id, state, starts_at, minutes from meeting
                        where mentorship_id = any(cast(:ids as uuid[]))
                        and (state = 'HELD' or state = 'PLANNED' and starts_at >= :now) order by starts_at""")
                .param("ids", mentorships.stream().map(MentorshipId::toString).collect(joining(",", "{", "}")))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> card(row))
                .list();
        return rows.stream().collect(groupingBy(MeetingCard::mentorship)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> history(one.getValue())));
    }

    /** Those of whose last meeting somebody said that no next one follows. That it was said is clear, the words are not. */
    Set<MentorshipId> explained(Collection<MentorshipId> mentorships) {
        return Set.copyOf(jdbc.sql("""
                        select mentorship_id from (
                        select distinct on (mentorship_id) mentorship_id, reason_id, then_what from meeting
                        where state = 'HELD' and mentorship_id = any(cast(:ids as uuid[]))
                        order by mentorship_id, starts_at desc, id desc) latest
                        where coalesce(then_what in ('PAUSE', 'CLOSING'), reason_id is not null)""")
                .param("ids", mentorships.stream().map(MentorshipId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list());
    }

    private static MeetingHistory history(List<MeetingCard> meetings) {
        return new MeetingHistory(
                meetings.stream()
                        .filter(one -> one.state() == MeetingState.HELD)
                        .map(one -> new Held(one.startsAt(), one.minutes()))
                        .toList(),
                meetings.stream()
                        .filter(one -> one.state() == MeetingState.PLANNED)
                        .map(MeetingCard::startsAt)
                        .findFirst()
                        .orElse(null));
    }

    private List<MeetingCard> planned(PersonId viewer, Instant at, String rest) {
        return jdbc.sql(MEETINGS + " where m.state = 'PLANNED' and " + rest)
                .param("viewer", viewer.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> card(row))
                .list();
    }

    private static MeetingCard card(ResultSet row) throws SQLException {
        return new MeetingCard(
                new MeetingId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"));
    }

    /**
     * Something written for a meeting.
     *
     * @param origin the words with which an agenda item was first brought; null for a note
     */
    record ItemRow(
            MeetingItem.Sort sort, SealedId words, @Nullable SealedId origin) {}
}
