package org.confidant.mentorship;

import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confidant.mentorship.Between.Two;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
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

    Set<Two> ended(ProgramId program) {
        return mentorships(program, "m.state = 'ENDED'");
    }

    Set<Two> asked(ProgramId program, Instant now) {
        return twos(jdbc.sql("""
                        select distinct a.person_id, b.person_id from proposal p
                        join proposal_invitee a on a.proposal_id = p.id and a.place = 'MENTOR'
                        join proposal_invitee b on b.proposal_id = p.id and b.place = 'MENTEE'
                        where p.program_id = :program and p.state = 'OPEN' and p.lapses_at > :now""").param("program", program.value()).param("now", Timestamp.from(now)));
    }

    /** Of whom one, asked about the other, said no. */
    Set<Two> declined(ProgramId program) {
        return twos(jdbc.sql("""
                        select distinct a.person_id, b.person_id from proposal p
                        join proposal_invitee a on a.proposal_id = p.id and a.place = 'MENTOR'
                        join proposal_invitee b on b.proposal_id = p.id and b.place = 'MENTEE'
                        where p.program_id = :program and 'DECLINED' in (a.answer, b.answer)""").param("program", program.value()));
    }

    /** Mentees' places that somebody was asked about, and nothing came of it. */
    Set<EnrollmentId> askedInVain(Collection<ProgramId> programs, Instant now) {
        return Set.copyOf(jdbc.sql("""
                        select distinct i.enrollment_id from proposal p
                        join proposal_invitee i on i.proposal_id = p.id and i.place = 'MENTEE'
                        where p.program_id in (:programs)
                            and (p.state in ('DECLINED', 'WITHDRAWN') or p.state = 'OPEN' and p.lapses_at <= :now)""")
                .param("programs", programs.stream().map(ProgramId::value).toList())
                .param("now", Timestamp.from(now))
                .query((row, n) -> new EnrollmentId(row.getObject(1, UUID.class)))
                .list());
    }

    /** A mentee and a mentor who meet, each by their place. */
    record Met(MentorshipId mentorship, EnrollmentId mentee, EnrollmentId mentor) {}

    /** In the order in which they began. */
    List<Met> met(ProgramId program) {
        return jdbc.sql("""
                        select m.id, b.enrollment_id, a.enrollment_id from mentorship m
                        join mentorship_participant a on a.mentorship_id = m.id and a.place = 'MENTOR'
                        join mentorship_participant b on b.mentorship_id = m.id and b.place = 'MENTEE'
                        where m.program_id = :program and m.state <> 'ENDED' order by m.id, b.position""")
                .param("program", program.value())
                .query((row, n) -> new Met(
                        new MentorshipId(row.getObject(1, UUID.class)),
                        new EnrollmentId(row.getObject(2, UUID.class)),
                        new EnrollmentId(row.getObject(3, UUID.class))))
                .list();
    }

    List<ProgramId> programsWherePeopleMeet() {
        return jdbc.sql("select distinct program_id from mentorship where state <> 'ENDED'")
                .query((row, n) -> new ProgramId(row.getObject(1, UUID.class)))
                .list();
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
