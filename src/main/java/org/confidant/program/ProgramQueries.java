package org.confidant.program;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is asked of programs in SQL, through the person who asks. */
@Repository
class ProgramQueries {

    private static final String PERMISSIONS = """
            select * from (select p.id,
                cast(:administrator as boolean) administrator,
                exists (select from program_coordinator c where c.program_id = p.id and c.person_id = :viewer) coordinator,
                exists (select from enrollment e where e.program_id = p.id and e.person_id = :viewer and e.place = 'MENTOR'
                    and e.withdrawn_at is null) mentor,
                exists (select from enrollment e where e.program_id = p.id and e.person_id = :viewer and e.place = 'MENTEE'
                    and e.withdrawn_at is null) mentee
                from program p) mine
            where (administrator or coordinator or mentor or mentee)
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<Viewer, Map<ProgramId, ProgramPermissions>> permissions;

    ProgramQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.permissions = new ReadOnce<>(viewer -> permissions(jdbc.sql(PERMISSIONS), viewer));
    }

    /** Every program that the viewer can see, with what they may do in it. */
    Map<ProgramId, ProgramPermissions> permissions(Viewer viewer) {
        return permissions.of(viewer);
    }

    ProgramPermissions permissions(Viewer viewer, ProgramId program) {
        return permissions(jdbc.sql(PERMISSIONS + " and id = :program").param("program", program.value()), viewer)
                .getOrDefault(program, ProgramPermissions.NONE);
    }

    boolean coordinatesAny(PersonId person) {
        return jdbc.sql("select exists (select from program_coordinator where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whoever changes the program waits until this transaction ends. */
    void hold(ProgramId program) {
        jdbc.sql("select id from program where id = :program for share")
                .param("program", program.value())
                .query(UUID.class)
                .single();
    }

    Set<PersonId> coordinators(ProgramId program) {
        return new HashSet<>(jdbc.sql("select person_id from program_coordinator where program_id = :program")
                .param("program", program.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    Map<ProgramId, String> names(Collection<ProgramId> ids) {
        return jdbc
                .sql("select id, name from program where id in (:ids)")
                .param("ids", ids.stream().map(ProgramId::value).toList())
                .query((row, n) -> Map.entry(new ProgramId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many hold each place. */
    Map<Place, Integer> placesHeld(ProgramId program) {
        return jdbc
                .sql(
                        "select place, count(*) from enrollment where program_id = :program and withdrawn_at is null group by place")
                .param("program", program.value())
                .query((row, n) -> Map.entry(Place.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<EnrollmentId, Instant> enrolledSince(ProgramId program) {
        return jdbc
                .sql("select id, enrolled_at from enrollment where program_id = :program and withdrawn_at is null")
                .param("program", program.value())
                .query((row, n) -> Map.entry(
                        new EnrollmentId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<ProgramId, ProgramPermissions> permissions(StatementSpec sql, Viewer viewer) {
        return sql
                .param("viewer", viewer.id().value())
                .param("administrator", viewer.administrator())
                .query((row, n) -> Map.entry(
                        new ProgramId(row.getObject("id", UUID.class)),
                        new ProgramPermissions(
                                row.getBoolean("administrator"),
                                row.getBoolean("coordinator"),
                                row.getBoolean("mentor"),
                                row.getBoolean("mentee"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
