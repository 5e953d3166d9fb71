package org.confidant.selfmatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confidant.program.EnrollmentCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom people would like, in their order, and whom mentees are not shown. Who gave a place up is on no list. */
@Repository
class WishRows {

    private static final String STANDING = """
            from wish w join enrollment mine on mine.id = w.enrollment_id and mine.withdrawn_at is null
            join enrollment e on e.id = w.wanted_id and e.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    WishRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EnrollmentId> of(EnrollmentId one) {
        return jdbc.sql("select w.wanted_id " + STANDING + "where w.enrollment_id = :one order by w.position")
                .param("one", one.value())
                .query((row, n) -> id(row.getObject(1, UUID.class)))
                .list();
    }

    Map<EnrollmentId, List<EnrollmentId>> in(ProgramId program) {
        return jdbc
                .sql("select w.enrollment_id, w.wanted_id " + STANDING
                        + "where mine.program_id = :program order by w.enrollment_id, w.position")
                .param("program", program.value())
                .query((row, n) -> Map.entry(id(row.getObject(1, UUID.class)), id(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** In place of the list that was there. */
    void keep(EnrollmentId one, List<EnrollmentId> wanted) {
        jdbc.sql("delete from wish where enrollment_id = :one")
                .param("one", one.value())
                .update();
        IntStream.range(0, wanted.size())
                .forEach(at -> jdbc.sql("insert into wish values (:one, :at, :wanted)")
                        .param("one", one.value())
                        .param("at", at)
                        .param("wanted", wanted.get(at).value())
                        .update());
    }

    /** The list of whoever held this place, and the place on the lists of others. */
    void forget(EnrollmentId place) {
        jdbc.sql("delete from wish where enrollment_id = :place or wanted_id = :place")
                .param("place", place.value())
                .update();
    }

    /** How many of that program have made a list; who, nobody asks. */
    int lists(ProgramId program) {
        return jdbc.sql("select count(distinct w.enrollment_id) " + STANDING + "where mine.program_id = :program")
                .param("program", program.value())
                .query(Integer.class)
                .single();
    }

    void leaveOut(EnrollmentCard mentor) {
        jdbc.sql("insert into mentor_omission values (:mentor, :program) on conflict do nothing")
                .param("mentor", mentor.id().value())
                .param("program", mentor.program().value())
                .update();
    }

    void show(EnrollmentId mentor) {
        jdbc.sql("delete from mentor_omission where mentor_id = :mentor")
                .param("mentor", mentor.value())
                .update();
    }

    Set<EnrollmentId> leftOut(ProgramId program) {
        return Set.copyOf(jdbc.sql("select mentor_id from mentor_omission where program_id = :program")
                .param("program", program.value())
                .query((row, n) -> id(row.getObject(1, UUID.class)))
                .list());
    }

    /**
     * The places of the viewer as mentee in which they may say whom they would like, wait for a mentor, and have said nothing so far; with how
     * their programs are called.
     */
    Map<EnrollmentId, String> silent(PersonId viewer, Instant now) {
        return jdbc
                .sql("""
                        select e.id, p.name from enrollment e join program p on p.id = e.program_id
                        join participants_say s on s.program_id = p.id and (s.lists or s.requests)
                        where e.person_id = :viewer and e.place = 'MENTEE' and e.withdrawn_at is null
                            and (p.ends_on is null or p.ends_on >= cast(:now as timestamptz)::date)
                            and not exists (select from wish w where w.enrollment_id = e.id)
                            and not exists (select from mentor_request r where r.mentee_id = e.id and r.state = 'OPEN')
                            and not exists (select from mentorship_participant m join mentorship t on t.id = m.mentorship_id
                                where m.enrollment_id = e.id and t.state <> 'ENDED')
                            and not exists (select from proposal_invitee i join proposal o on o.id = i.proposal_id
                                where i.enrollment_id = e.id and o.state = 'OPEN' and o.lapses_at > :now)""")
                .param("viewer", viewer.value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> Map.entry(id(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Until the transaction ends. */
    void hold(EnrollmentId place) {
        jdbc.sql("select id from enrollment where id = :id for update")
                .param("id", place.value())
                .query(UUID.class)
                .list();
    }

    private static EnrollmentId id(UUID value) {
        return new EnrollmentId(value);
    }
}
