package org.confidant.mentorship;

import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.confidant.mentorship.Between.Two;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who in a program is, or was, something to whom; each in one statement, however many they are. */
@Repository
class BetweenQueries {

    private final JdbcClient jdbc;

    BetweenQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Two> apart(ProgramId program) {
        return twos(jdbc.sql("""
                        select one_id, other_id from kept_apart
                        where exists (select from enrollment where program_id = :program and person_id = one_id)
                            and exists (select from enrollment where program_id = :program and person_id = other_id)""").param("program", program.value()));
    }

    Set<Two> meeting(ProgramId program) {
        return mentorships(program, "m.state <> 'ENDED'");
    }

    Set<Two> met(ProgramId program) {
        return mentorships(program, "m.state = 'ENDED'");
    }

    Set<Two> asked(ProgramId program, Instant now) {
        return twos(jdbc.sql("""
                        select distinct a.person_id, b.person_id from proposal p
                        join proposal_invitee a on a.proposal_id = p.id and a.place = 'MENTOR'
                        join proposal_invitee b on b.proposal_id = p.id and b.place = 'MENTEE'
                        where p.program_id = :program and p.state = 'OPEN' and p.lapses_at > :now""").param("program", program.value()).param("now", Timestamp.from(now)));
    }

    private Set<Two> mentorships(ProgramId program, String which) {
        return twos(jdbc.sql("""
                        select distinct a.person_id, b.person_id from mentorship m
                        join mentorship_participant a on a.mentorship_id = m.id and a.place = 'MENTOR'
                        join mentorship_participant b on b.mentorship_id = m.id and b.place = 'MENTEE'
                        where m.program_id = :program and\s""" + which).param("program", program.value()));
    }

    private static Set<Two> twos(StatementSpec sql) {
        return sql
                .query((row, n) ->
                        new Two(new PersonId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(toSet());
    }
}
