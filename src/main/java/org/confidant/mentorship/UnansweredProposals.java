package org.confidant.mentorship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProposalId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices proposals that wait for somebody, without a viewer. */
@Service
@Transactional(readOnly = true)
public class UnansweredProposals {

    private static final String WAITING = """
            from proposal p join proposal_invitee i on i.proposal_id = p.id
            where p.state = 'OPEN' and p.lapses_at > :now and i.answer = 'WAITING'
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    UnansweredProposals(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Says of each that has waited for as long as its program waits whom it waits for; says it again whenever it is asked. */
    @Transactional
    public void notice(Instant asOf) {
        jdbc
                .sql(
                        "select p.id, i.person_id " + WAITING
                                + " and p.proposed_at <= cast(:now as timestamptz) - make_interval(days => "
                                + "(select proposal_reminder_days from program where id = p.program_id)) order by p.id, i.position")
                .param("now", Timestamp.from(asOf))
                .query((row, n) -> Map.entry(
                        new ProposalId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
                .forEach((proposal, people) -> events.publishEvent(new ProposalUnanswered(proposal, people)));
    }

    /** Whether it is open, and this person has not answered. */
    public boolean waitsFor(PersonId person, ProposalId proposal, Instant asOf) {
        return jdbc.sql("select exists (select " + WAITING + " and p.id = :id and i.person_id = :person)")
                .param("now", Timestamp.from(asOf))
                .param("id", proposal.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
