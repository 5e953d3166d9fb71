package org.confidant.commitment;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.confidant.people.PeopleService;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices commitments whose day comes; without a viewer and without a word. */
@Service
@Transactional(readOnly = true)
public class CommitmentsInTime {

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final ApplicationEventPublisher events;

    CommitmentsInTime(JdbcClient jdbc, PeopleService people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
    }

    /** Says which open ones are due tomorrow, where their owner is; says it again whenever it is asked. */
    @Transactional
    public void notice(Instant asOf) {
        var day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        var near = jdbc.sql("""
                        select c.id, c.mentorship_id, c.owner_id, c.due_on from commitment c
                        join mentorship m on m.id = c.mentorship_id and m.state = 'ACTIVE'
                        where c.state = 'OPEN' and c.words_id is not null and c.due_on between :from and :to order by c.id""")
                .param("from", day)
                .param("to", day.plusDays(2)) // tomorrow, from Samoa to Hawaii
                .query((row, n) -> new CommitmentNeared(
                        new CommitmentId(row.getObject(1, UUID.class)),
                        new MentorshipId(row.getObject(2, UUID.class)),
                        new PersonId(row.getObject(3, UUID.class)),
                        row.getObject(4, LocalDate.class)))
                .list();
        var owners = people.cards(near.stream().map(CommitmentNeared::owner).collect(toSet()));
        near.stream()
                .filter(one -> Optional.ofNullable(owners.get(one.owner()))
                        .filter(owner -> LocalDate.ofInstant(asOf, owner.zone())
                                .plusDays(1)
                                .equals(one.dueOn()))
                        .isPresent())
                .forEach(events::publishEvent);
    }

    /** When it is due, while it is open. */
    public Optional<LocalDate> dueOn(CommitmentId commitment) {
        return jdbc.sql("select due_on from commitment where id = :id and state = 'OPEN'")
                .param("id", commitment.value())
                .query(LocalDate.class)
                .optional();
    }
}
