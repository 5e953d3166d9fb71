package org.confidant.people;

import java.util.List;
import java.util.Optional;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of people and a person's page. For administrators. */
@Service
@Transactional(readOnly = true)
class PeopleDirectory {

    static final int PAGE = 50;

    private static final String FOUND =
            "from person where search_text like all(:patterns) and (:department = '' or department = :department) "
                    + "and (:status not in ('active', 'left') or active = (:status = 'active')) ";

    private final PersonRepository people;
    private final PersonQueries queries;
    private final JdbcClient jdbc;

    PeopleDirectory(PersonRepository people, PersonQueries queries, JdbcClient jdbc) {
        this.people = people;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** @param page counted from 1; beyond the last one it is empty */
    PeoplePage list(Viewer viewer, String text, String department, String status, int page) {
        Administrators.only(viewer);
        var rows = found(
                        "select " + PersonQueries.CARD_COLUMNS + FOUND
                                + "order by sort_name, id limit :size offset :skipped",
                        text,
                        department,
                        status)
                .param("size", PAGE)
                .param("skipped", (page - 1L) * PAGE)
                .query(PersonQueries::toCard)
                .list();
        var total = found("select count(*) " + FOUND, text, department, status)
                .query(Long.class)
                .single();
        return new PeoplePage(rows, total, page, queries.departments());
    }

    PersonView person(Viewer viewer, PersonId id) {
        Administrators.only(viewer);
        var person = people.findById(id).orElseThrow(NotVisibleException::new);
        var manager = Optional.ofNullable(person.managerId())
                .flatMap(above -> queries.cards(List.of(above)).stream().findFirst());
        return new PersonView(id, person.data(), person.isAdministrator(), manager.orElse(null), queries.reportsOf(id));
    }

    private JdbcClient.StatementSpec found(String sql, String text, String department, String status) {
        return jdbc.sql(sql)
                .param("patterns", PersonQueries.patterns(text))
                .param("department", department)
                .param("status", status);
    }
}
