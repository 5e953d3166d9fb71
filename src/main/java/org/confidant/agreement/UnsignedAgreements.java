package org.confidant.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices mentorships that nothing opens, because a signature is missing; without a viewer and without a word of text. */
@Service
@Transactional(readOnly = true)
public class UnsignedAgreements {

    private static final String UNSIGNED = """
            from mentorship m join program g on g.id = m.program_id
            join mentorship_participant p on p.mentorship_id = m.id
            left join agreement a on a.mentorship_id = m.id and a.state = 'DRAFT'
            left join agreement_signature s on s.agreement_id = a.id and s.person_id = p.person_id and s.voided_at is null
            where m.state = 'ACTIVE' and s.id is null
            """;

    private static final String NEVER =
            " not exists (select from agreement f where f.mentorship_id = m.id and f.in_force_at is not null) ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    UnsignedAgreements(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Says of each mentorship that never had an agreement how long it has waited; says it again whenever it is asked. */
    @Transactional
    public void notice(Instant asOf) {
        jdbc.sql("select m.id, m.program_id, m.since, array_agg(p.person_id order by p.position),"
                        + " g.unsigned_first_days, g.unsigned_again_days, g.unsigned_coordinator_days " + UNSIGNED
                        + " and m.since <= cast(:now as timestamptz) - make_interval(days => g.unsigned_first_days) and "
                        + NEVER
                        + " group by m.id, m.program_id, m.since, g.id")
                .param("now", Timestamp.from(asOf))
                .query((row, n) -> unsigned(row, asOf))
                .list()
                .forEach(events::publishEvent);
    }

    /** Whether a version, or the first text that was never reworded, waits for this person. */
    public boolean waitsFor(PersonId person, MentorshipId mentorship) {
        return jdbc.sql("select exists (select " + UNSIGNED
                        + " and m.id = :id and p.person_id = :person and (a.id is not null or " + NEVER + "))")
                .param("id", mentorship.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody’s first signature is missing. */
    public boolean waits(MentorshipId mentorship) {
        return jdbc.sql("select exists (select " + UNSIGNED + " and m.id = :id and " + NEVER + ")")
                .param("id", mentorship.value())
                .query(Boolean.class)
                .single();
    }

    private static AgreementUnsigned unsigned(ResultSet row, Instant asOf) throws SQLException {
        var waited =
                (int) Duration.between(row.getTimestamp(3).toInstant(), asOf).toDays();
        var coordinators = row.getInt(7);
        var reached = Stream.of(row.getInt(5), row.getInt(6), coordinators)
                .filter(day -> day <= waited)
                .reduce((one, later) -> later)
                .orElseThrow();
        return new AgreementUnsigned(
                new MentorshipId(row.getObject(1, UUID.class)),
                new ProgramId(row.getObject(2, UUID.class)),
                reached,
                reached == coordinators,
                Arrays.stream((UUID[]) row.getArray(4).getArray())
                        .map(PersonId::new)
                        .toList());
    }
}
