package org.confidant.cadence;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.AbsenceId;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of absences. An absence never changes: it is entered, and taken back. */
@Repository
class AbsenceQueries {

    private final JdbcClient jdbc;

    AbsenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Absence absence) {
        jdbc.sql("insert into absence (id, person_id, from_on, until_on) values (:id, :person, :from, :until)")
                .param("id", absence.id().value())
                .param("person", absence.person().value())
                .param("from", absence.from())
                .param("until", absence.until())
                .update();
    }

    /** @return whether there was such an absence of that person */
    boolean delete(PersonId person, AbsenceId id) {
        return jdbc.sql("delete from absence where id = :id and person_id = :person")
                        .param("id", id.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }

    /** Oldest first. */
    Map<PersonId, List<Absence>> of(Collection<PersonId> people) {
        return jdbc
                .sql(
                        "select id, person_id, from_on, until_on from absence where person_id in (:people) order by from_on, id")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, n) -> new Absence(
                        new AbsenceId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list()
                .stream()
                .collect(groupingBy(Absence::person));
    }
}
