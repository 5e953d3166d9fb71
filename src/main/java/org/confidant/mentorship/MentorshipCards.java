package org.confidant.mentorship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ReadOnce;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Mentorships as they stand in the database, with those who take part: in one statement, however many, because every page of a room asks. */
@Repository
class MentorshipCards {

    private static final String TAKES_PART =
            "exists (select from mentorship_participant mine where mine.mentorship_id = m.id and mine.person_id = :viewer)";
    private static final String COORDINATES =
            "exists (select from program_coordinator c where c.program_id = m.program_id and c.person_id = :viewer)";

    private final JdbcClient jdbc;
    private final ReadOnce<Entering, Optional<MentorshipCard>> entered;

    MentorshipCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.entered = new ReadOnce<>(entering -> one(entering.viewer(), entering.room(), TAKES_PART));
    }

    /** Empty unless the viewer takes part. */
    Optional<MentorshipCard> ofParticipant(PersonId viewer, MentorshipId id) {
        return entered.of(new Entering(viewer, id));
    }

    /** Empty unless the viewer takes part or coordinates the program. */
    Optional<MentorshipCard> visible(PersonId viewer, MentorshipId id) {
        return one(viewer, id, "(" + TAKES_PART + " or " + COORDINATES + ")");
    }

    private Optional<MentorshipCard> one(PersonId viewer, MentorshipId id, String who) {
        return where("m.id = :id and " + who)
                .param("id", id.value())
                .param("viewer", viewer.value())
                .query((row, n) -> card(row))
                .optional();
    }

    List<MentorshipCard> of(PersonId viewer) {
        return where(TAKES_PART)
                .param("viewer", viewer.value())
                .query((row, n) -> card(row))
                .list();
    }

    /** For whoever coordinates them. */
    List<MentorshipCard> inPrograms(PersonId viewer, Collection<ProgramId> programs) {
        return where("m.program_id in (:programs) and " + COORDINATES)
                .param("viewer", viewer.value())
                .param("programs", programs.stream().map(ProgramId::value).toList())
                .query((row, n) -> card(row))
                .list();
    }

    /** Those of them that are of a program, for whoever coordinates it. */
    List<MentorshipCard> among(PersonId viewer, ProgramId program, Collection<MentorshipId> ids) {
        return where("m.program_id = :program and m.id in (:ids) and " + COORDINATES)
                .param("viewer", viewer.value())
                .param("program", program.value())
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> card(row))
                .list();
    }

    /** Without a viewer. */
    List<MentorshipCard> all(Collection<MentorshipId> ids) {
        return where("m.id in (:ids)")
                .param("ids", ids.stream().map(MentorshipId::value).toList())
                .query((row, n) -> card(row))
                .list();
    }

    /** Without a viewer: those that have not ended, in the order of their ids. */
    List<MentorshipCard> running(@Nullable MentorshipId after, int limit) {
        return where("""
                        m.id in (select id from mentorship
                            where state <> 'ENDED' and (cast(:after as uuid) is null or id > :after) order by id limit :limit)""")
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query((row, n) -> card(row))
                .list();
    }

    private StatementSpec where(String condition) {
        return jdbc.sql("""
                        select m.id, m.program_id, m.space_id, m.state, m.since,
                            array_agg(p.person_id order by p.position) people, array_agg(p.place order by p.position) places
                        from mentorship m join mentorship_participant p on p.mentorship_id = m.id
                        where %s group by m.id order by m.id""".formatted(condition));
    }

    private static MentorshipCard card(ResultSet row) throws SQLException {
        return new MentorshipCard(
                new MentorshipId(row.getObject("id", UUID.class)),
                new ProgramId(row.getObject("program_id", UUID.class)),
                new SpaceId(row.getObject("space_id", UUID.class)),
                participants((UUID[]) row.getArray("people").getArray(), (String[])
                        row.getArray("places").getArray()),
                MentorshipState.valueOf(row.getString("state")),
                row.getTimestamp("since").toInstant());
    }

    private static List<Participant> participants(UUID[] people, String[] places) {
        return IntStream.range(0, people.length)
                .mapToObj(n -> new Participant(new PersonId(people[n]), Place.valueOf(places[n])))
                .toList();
    }

    private record Entering(PersonId viewer, MentorshipId room) {}
}
