package org.confidant.selfmatch;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.confidant.program.EnrollmentCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that nobody has settled, without a viewer: for whoever ends or reminds of them. */
@Repository
class OpenRequests {

    private static final String OPEN = "select r.id from mentor_request r where r.state = 'OPEN' and ";

    private final JdbcClient jdbc;

    OpenRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That somebody who has come into this mentorship as mentee has asked. */
    List<MentorRequestId> byMenteesOf(MentorshipId begun) {
        return ids(jdbc.sql(OPEN + """
                        r.mentee_id in (select enrollment_id from mentorship_participant
                            where mentorship_id = :begun and place = 'MENTEE') order by r.id""").param("begun", begun.value()));
    }

    /** The places of the mentors of a mentorship whom somebody asks. */
    List<EnrollmentId> askedMentorsOf(MentorshipId begun) {
        return jdbc.sql("""
                        select p.enrollment_id from mentorship_participant p where p.mentorship_id = :begun and p.place = 'MENTOR'
                        and exists (select from mentor_request r where r.state = 'OPEN' and r.mentor_id = p.enrollment_id)""")
                .param("begun", begun.value())
                .query((row, n) -> new EnrollmentId(row.getObject(1, UUID.class)))
                .list();
    }

    List<MentorRequestId> to(EnrollmentCard mentor) {
        return ids(jdbc.sql(OPEN + "r.mentor_id = :mentor order by r.id")
                .param("mentor", mentor.id().value()));
    }

    /** By or to whoever held this place. */
    List<MentorRequestId> around(EnrollmentId place) {
        return ids(jdbc.sql(OPEN + "(r.mentee_id = :place or r.mentor_id = :place) order by r.id")
                .param("place", place.value()));
    }

    /** By or to these people. */
    List<MentorRequestId> around(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : ids(jdbc.sql(OPEN
                                + "(r.mentee_person_id in (:people) or r.mentor_person_id in (:people)) order by r.id")
                        .param("people", people.stream().map(PersonId::value).toList()));
    }

    List<MentorRequestId> overdue(Instant now) {
        return ids(jdbc.sql(OPEN + "r.lapses_at <= :now order by r.id").param("now", Timestamp.from(now)));
    }

    /** Those of one mentee. */
    List<MentorRequestId> overdue(EnrollmentId mentee, Instant now) {
        return ids(jdbc.sql(OPEN + "r.lapses_at <= :now and r.mentee_id = :mentee order by r.id")
                .param("now", Timestamp.from(now))
                .param("mentee", mentee.value()));
    }

    /** In programs whose last day has passed everywhere. */
    List<MentorRequestId> inProgramsThatAreOver(Instant now) {
        return ids(jdbc.sql(OPEN + """
                        exists (select from program p where p.id = r.program_id
                            and p.ends_on < cast(:now as timestamptz)::date - 1) order by r.id""").param("now", Timestamp.from(now)));
    }

    /** That have waited for as long as their program waits before it reminds. */
    List<RequestUnanswered> unanswered(Instant now) {
        return jdbc.sql("""
                        select r.id, r.mentor_person_id from mentor_request r join program p on p.id = r.program_id
                        where r.state = 'OPEN' and r.lapses_at > :now
                            and r.asked_at <= cast(:now as timestamptz) - make_interval(days => p.proposal_reminder_days) order by r.id""")
                .param("now", Timestamp.from(now))
                .query((row, n) -> new RequestUnanswered(
                        new MentorRequestId(row.getObject(1, UUID.class)), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }

    private static List<MentorRequestId> ids(JdbcClient.StatementSpec sql) {
        return sql.query((row, n) -> new MentorRequestId(row.getObject(1, UUID.class)))
                .list();
    }
}
