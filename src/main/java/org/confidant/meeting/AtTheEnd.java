package org.confidant.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.confidant.mentorship.MentorshipEnded;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was planned does not take place once a mentorship has ended, and calendars hear of it. A routine tells of its own meetings. */
@Component
class AtTheEnd {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AtTheEnd(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MentorshipEnded event) {
        ahead(event.mentorship()).forEach(events::publishEvent);
    }

    private Iterable<MeetingCalledOff> ahead(MentorshipId mentorship) {
        return jdbc.sql("""
                        select m.id, m.starts_at, array_agg(p.person_id order by p.position)
                        from meeting m join mentorship_participant p on p.mentorship_id = m.mentorship_id
                        where m.mentorship_id = :mentorship and m.state = 'PLANNED' and m.routine_id is null and m.starts_at > :now
                        group by m.id order by m.starts_at, m.id""")
                .param("mentorship", mentorship.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new MeetingCalledOff(
                        new MeetingId(row.getObject(1, UUID.class)),
                        mentorship,
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        null,
                        Arrays.stream((UUID[]) row.getArray(3).getArray())
                                .map(PersonId::new)
                                .toList()))
                .list();
    }
}
