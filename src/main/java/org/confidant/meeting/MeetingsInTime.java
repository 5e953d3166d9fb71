package org.confidant.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices meetings that come and those of which nobody said how they went; without a viewer and without a word. */
@Service
@Transactional(readOnly = true)
public class MeetingsInTime {

    private static final Duration DAY = Duration.ofDays(1);

    /** Who has not said by then how it went is not asked any more. */
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MeetingsInTime(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Says which are less than a day away, unless they were planned or moved within that day, and which nobody has logged a day after
     * their time; says it again whenever it is asked.
     */
    @Transactional
    public void notice(Instant asOf) {
        planned(asOf, asOf.plus(DAY), """
                        and m.starts_at - interval '1 day' >= (select max(at) from meeting_change c where c.meeting_id = m.id)""")
                .forEach(one -> events.publishEvent(
                        new MeetingNeared(one.meeting(), one.mentorship(), one.startsAt(), one.people())));
        planned(asOf.minus(FORGOTTEN), asOf.minus(DAY), "")
                .forEach(one -> events.publishEvent(
                        new MeetingUnlogged(one.meeting(), one.mentorship(), one.startsAt(), one.people())));
    }

    /** Whether one of that mentorship is planned from then on. */
    public boolean ahead(MentorshipId mentorship, Instant from) {
        return jdbc.sql("""
                        select exists (select from meeting
                            where mentorship_id = :mentorship and state = 'PLANNED' and starts_at >= :from)""")
                .param("mentorship", mentorship.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** When it is, while it is planned. */
    public Optional<Instant> planned(MeetingId meeting) {
        return jdbc.sql("select starts_at from meeting where id = :id and state = 'PLANNED'")
                .param("id", meeting.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private List<Planned> planned(Instant after, Instant until, String rest) {
        return jdbc.sql("""
                        select m.id, m.mentorship_id, m.starts_at, array_agg(p.person_id order by p.position)
                        from meeting m join mentorship s on s.id = m.mentorship_id and s.state = 'ACTIVE'
                        join mentorship_participant p on p.mentorship_id = m.mentorship_id
                        where m.state = 'PLANNED' and m.starts_at > :after and m.starts_at <= :until
                        """ + rest + " group by m.id order by m.starts_at, m.id")
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Planned.of(row))
                .list();
    }

    private record Planned(MeetingId meeting, MentorshipId mentorship, Instant startsAt, List<PersonId> people) {

        static Planned of(ResultSet row) throws SQLException {
            return new Planned(
                    new MeetingId(row.getObject(1, UUID.class)),
                    new MentorshipId(row.getObject(2, UUID.class)),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    Arrays.stream((UUID[]) row.getArray(4).getArray())
                            .map(PersonId::new)
                            .toList());
        }
    }
}
