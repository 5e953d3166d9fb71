package org.confidant.program;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of programs in SQL. */
@Repository
class ProgramQueries {

    private final JdbcClient jdbc;

    ProgramQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProgramId> all() {
        return jdbc.sql("select id from program")
                .query((row, n) -> new ProgramId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Programs that the person coordinates or holds a place in. */
    List<ProgramId> around(PersonId person) {
        return jdbc.sql("""
                        select program_id from program_coordinator where person_id = :person
                        union select program_id from enrollment where person_id = :person
                        """)
                .param("person", person.value())
                .query((row, n) -> new ProgramId(row.getObject(1, UUID.class)))
                .list();
    }

    List<ProgramId> coordinatedBy(PersonId person) {
        return jdbc.sql("select program_id from program_coordinator where person_id = :person")
                .param("person", person.value())
                .query((row, n) -> new ProgramId(row.getObject(1, UUID.class)))
                .list();
    }

    Set<PersonId> coordinators(ProgramId program) {
        return new HashSet<>(jdbc.sql("select person_id from program_coordinator where program_id = :program")
                .param("program", program.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
