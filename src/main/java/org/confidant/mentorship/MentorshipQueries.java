package org.confidant.mentorship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confidant.mentorship.ToldCircumstances.Told;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.ReadOnce;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of mentorships and proposals in SQL, each through the person who asks. */
@Repository
class MentorshipQueries {

    private final JdbcClient jdbc;
    private final ReadOnce<Set<MentorshipId>, Map<MentorshipId, List<Rest>>> rests;
    private final ReadOnce<Set<MentorshipId>, Map<MentorshipId, Instant>> ends;

    MentorshipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rests = new ReadOnce<>(this::readRests);
        this.ends = new ReadOnce<>(this::readEnds);
    }

    boolean asked(PersonId viewer, ProposalId id) {
        return jdbc.sql("select exists (select from proposal_invitee where proposal_id = :id and person_id = :viewer)")
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    List<SpaceId> spaces(ProgramId program) {
        return jdbc.sql("select space_id from mentorship where program_id = :program")
                .param("program", program.value())
                .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                .list();
    }

    Map<MentorshipId, List<EnrollmentId>> menteePlaces(Collection<MentorshipId> ids) {
        return jdbc
                .sql("""
                        select mentorship_id, enrollment_id from mentorship_participant
                        where place = 'MENTEE' and mentorship_id in (:ids) order by position""")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> Map.entry(
                        new MentorshipId(row.getObject(1, UUID.class)), new EnrollmentId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<MentorshipId, MentorshipState> states(Collection<MentorshipId> ids) {
        return jdbc
                .sql("select id, state from mentorship where id in (:ids)")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> Map.entry(
                        new MentorshipId(row.getObject(1, UUID.class)), MentorshipState.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<MentorshipId, List<Rest>> rests(Collection<MentorshipId> ids) {
        return rests.of(Set.copyOf(ids));
    }

    private Map<MentorshipId, List<Rest>> readRests(Set<MentorshipId> ids) {
        return jdbc
                .sql("""
                        select mentorship_id, at, c.until, (select min(later.at) from mentorship_change later
                            where later.mentorship_id = c.mentorship_id and later.position > c.position) went_on
                        from mentorship_change c where state = 'PAUSED' and mentorship_id in (:ids) order by at
                        """)
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> Map.entry(new MentorshipId(row.getObject(1, UUID.class)), rest(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<MentorshipId, Instant> ends(Collection<MentorshipId> ids) {
        return ends.of(Set.copyOf(ids));
    }

    private Map<MentorshipId, Instant> readEnds(Set<MentorshipId> ids) {
        return jdbc
                .sql(
                        "select mentorship_id, at from mentorship_change where state = 'ENDED' and mentorship_id in (:ids)")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> Map.entry(
                        new MentorshipId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Why it ended, for the coordinators; whether the viewer may read it, the vault says. */
    Optional<SealedId> endReason(MentorshipId id) {
        return jdbc.sql("select reason_id from mentorship_change where mentorship_id = :id and reason_id is not null")
                .param("id", id.value())
                .query((row, n) -> new SealedId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Rest rest(ResultSet row) throws SQLException {
        var until = row.getTimestamp("went_on");
        return new Rest(
                row.getTimestamp("at").toInstant(),
                until == null ? null : until.toInstant(),
                row.getObject("until", LocalDate.class));
    }

    List<ProposalId> waitingFor(PersonId viewer, Instant now) {
        return jdbc.sql("""
                        select p.id from proposal p join proposal_invitee i on i.proposal_id = p.id
                        where p.state = 'OPEN' and p.lapses_at > :now and i.answer = 'WAITING' and i.person_id = :viewer
                        """)
                .param("viewer", viewer.value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }

    List<ProposalId> proposalsIn(ProgramId program) {
        return jdbc.sql("select id from proposal where program_id = :program")
                .param("program", program.value())
                .query((row, n) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many are open in each program that the viewer coordinates; one without is absent. */
    Map<ProgramId, Long> openProposals(PersonId viewer, Instant now) {
        return jdbc
                .sql("""
                        select p.program_id, count(*) from proposal p
                        join program_coordinator c on c.program_id = p.program_id and c.person_id = :viewer
                        where p.state = 'OPEN' and p.lapses_at > :now group by p.program_id
                        """)
                .param("viewer", viewer.value())
                .param("now", Timestamp.from(now))
                .query((row, n) -> Map.entry(new ProgramId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<MentorshipId> begunFrom(ProposalId proposal) {
        return jdbc.sql("select id from mentorship where proposal_id = :proposal")
                .param("proposal", proposal.value())
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** What each enrollment of a program is taken by, see {@link Load}. */
    Map<EnrollmentId, Load> loads(ProgramId program, Instant now) {
        return loads(List.of(program), now);
    }

    /** The same of several programs, in one statement. */
    Map<EnrollmentId, Load> loads(Collection<ProgramId> programs, Instant now) {
        return jdbc
                .sql("""
                        select e.id,
                            (select count(*) from mentorship_participant p
                             join mentorship m on m.id = p.mentorship_id and m.state <> 'ENDED'
                             join mentorship_participant mentee on mentee.mentorship_id = m.id and mentee.place = 'MENTEE'
                             where p.enrollment_id = e.id and (e.place = 'MENTOR' or mentee.enrollment_id = e.id)) running,
                            (select count(*) from proposal_invitee i join proposal o on o.id = i.proposal_id
                             where i.enrollment_id = e.id and o.state = 'OPEN' and o.lapses_at > :now) proposed
                        from enrollment e where e.program_id in (:programs)
                        """)
                .param("programs", programs.stream().map(ProgramId::value).toList())
                .param("now", Timestamp.from(now))
                .query((row, n) -> Map.entry(
                        new EnrollmentId(row.getObject(1, UUID.class)), new Load(row.getInt(2), row.getInt(3))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When the last mentorship of each mentee's place ended; one that never had any that did is absent. In one statement. */
    Map<EnrollmentId, Instant> parted(ProgramId program) {
        return jdbc
                .sql("""
                        select p.enrollment_id, max(c.at) from mentorship m
                        join mentorship_change c on c.mentorship_id = m.id and c.state = 'ENDED'
                        join mentorship_participant p on p.mentorship_id = m.id and p.place = 'MENTEE'
                        where m.program_id = :program group by p.enrollment_id
                        """)
                .param("program", program.value())
                .query((row, n) -> Map.entry(
                        new EnrollmentId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Not to be paired with them again. Who asked for it is kept nowhere. */
    void keepApart(PersonId one, Collection<PersonId> others) {
        others.forEach(other -> jdbc.sql("""
                        insert into kept_apart (one_id, other_id) values (least(:one, :other), greatest(:one, :other))
                        on conflict do nothing""")
                .param("one", one.value())
                .param("other", other.value())
                .update());
    }

    Set<PersonId> keptApartFrom(PersonId person) {
        return Set.copyOf(jdbc.sql("""
                        select other_id from kept_apart where one_id = :person
                        union select one_id from kept_apart where other_id = :person""")
                .param("person", person.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    void keepCircumstances(MentorshipId id, PersonId person, SealedId words) {
        jdbc.sql("insert into mentorship_circumstances values (:id, :person, :words)")
                .param("id", id.value())
                .param("person", person.value())
                .param("words", words.value())
                .update();
    }

    /** Where this mentee meets a mentor now; held until the transaction ends. */
    List<Told> lockTold(EnrollmentId mentee) {
        return jdbc.sql("""
                        select m.id, m.space_id, mine.person_id, mentor.person_id, told.words_id from mentorship m
                        join mentorship_participant mine on mine.mentorship_id = m.id and mine.place = 'MENTEE'
                        join mentorship_participant mentor on mentor.mentorship_id = m.id and mentor.place = 'MENTOR'
                        left join mentorship_circumstances told on told.mentorship_id = m.id and told.person_id = mine.person_id
                        where mine.enrollment_id = :mentee and m.state <> 'ENDED' order by m.id for update of m
                        """)
                .param("mentee", mentee.value())
                .query((row, n) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        var words = row.getObject(5, UUID.class);
        return new Told(
                new MentorshipId(row.getObject(1, UUID.class)),
                new SpaceId(row.getObject(2, UUID.class)),
                new PersonId(row.getObject(3, UUID.class)),
                new PersonId(row.getObject(4, UUID.class)),
                words == null ? null : new SealedId(words));
    }

    List<SealedId> circumstances(MentorshipId id) {
        return jdbc.sql("select words_id from mentorship_circumstances where mentorship_id = :id order by person_id")
                .param("id", id.value())
                .query((row, n) -> new SealedId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Holds the enrollments until the transaction ends, in one order for everybody, so that capacity is counted one after the other.
     *
     * @return how many of them nobody has given up
     */
    int lockEnrollments(Collection<EnrollmentId> ids) {
        return jdbc.sql("select id from enrollment where id in (:ids) and withdrawn_at is null order by id for update")
                .param("ids", ids.stream().map(EnrollmentId::value).toList())
                .query(UUID.class)
                .list()
                .size();
    }
}
