package org.confidant.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of people in SQL, each in one statement. */
@Repository
class PersonQueries {

    /** The order that dates are written in for people who have not chosen. */
    private static final Locale USUAL = Locale.UK;

    static final String CARD_COLUMNS = "id, given_name, family_name, email, job_title, department, time_zone, active ";

    private static final String CARD = "select " + CARD_COLUMNS + "from person ";

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean hasAdministrator() {
        return jdbc.sql("select exists (select from person where administrator and active)")
                .query(Boolean.class)
                .single();
    }

    Optional<Viewer> viewer(PersonId id) {
        return jdbc.sql("""
                        select id, administrator, given_name, family_name, email, time_zone, locale
                        from person where id = :id and active""")
                .param("id", id.value())
                .query(PersonQueries::toViewer)
                .optional();
    }

    Optional<PersonCard> byEmail(String email) {
        return jdbc.sql(CARD + "where email = :email")
                .param("email", email)
                .query(PersonQueries::toCard)
                .optional();
    }

    List<PersonCard> byEmails(Collection<String> emails) {
        return jdbc.sql(CARD + "where email = any(:emails) order by sort_name, id")
                .param("emails", emails.toArray(String[]::new))
                .query(PersonQueries::toCard)
                .list();
    }

    /** Those still here. */
    List<PersonCard> administrators() {
        return jdbc.sql(CARD + "where active and administrator order by sort_name, id")
                .query(PersonQueries::toCard)
                .list();
    }

    List<PersonCard> inDepartment(String department) {
        return jdbc.sql(CARD + "where active and department = :department order by sort_name, id")
                .param("department", department)
                .query(PersonQueries::toCard)
                .list();
    }

    List<String> departments() {
        return jdbc.sql("select distinct department from person where department <> '' order by 1")
                .query(String.class)
                .list();
    }

    List<PersonCard> cards(Collection<PersonId> ids) {
        return jdbc.sql(CARD + "where id = any(:ids) order by sort_name, id")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PersonQueries::toCard)
                .list();
    }

    List<PersonCard> search(String text, int limit) {
        return jdbc.sql(CARD + "where active and search_text like all(:patterns) order by sort_name, id limit :limit")
                .param("patterns", patterns(text))
                .param("limit", limit)
                .query(PersonQueries::toCard)
                .list();
    }

    List<PersonCard> reportsOf(PersonId manager) {
        return jdbc.sql(CARD + "where manager_id = :manager and active order by sort_name, id")
                .param("manager", manager.value())
                .query(PersonQueries::toCard)
                .list();
    }

    boolean inReportingLine(PersonId a, PersonId b) {
        return jdbc.sql("""
                        with recursive line(start, id) as (
                          select id, manager_id from person where id in (:a, :b)
                          union
                          select line.start, person.manager_id from line join person on person.id = line.id)
                        select exists (
                          select from line where (start = :a and id = :b) or (start = :b and id = :a))""")
                .param("a", a.value())
                .param("b", b.value())
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> reportingLineOf(PersonId person) {
        return jdbc
                .sql("""
                        with recursive above(id) as (
                          select manager_id from person where id = :id
                          union
                          select person.manager_id from above join person on person.id = above.id),
                        below(id) as (
                          select id from person where manager_id = :id
                          union
                          select person.id from below join person on person.manager_id = below.id)
                        select id from above where id is not null union select id from below""")
                .param("id", person.value())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .filter(id -> !id.equals(person))
                .collect(Collectors.toSet());
    }

    List<WorkFacts> workFacts(Collection<PersonId> ids) {
        return jdbc.sql("""
                        with recursive line(start, id) as (
                          select id, manager_id from person where id = any(:ids) and manager_id is not null
                          union
                          select line.start, person.manager_id from line join person on person.id = line.id
                          where person.manager_id is not null)
                        select person.id, active, level, department, location, time_zone,
                          coalesce(array_agg(line.id) filter (where line.id <> person.id), '{}') above
                        from person left join line on line.start = person.id
                        where person.id = any(:ids) group by person.id""")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> workFacts(row))
                .list();
    }

    private static WorkFacts workFacts(ResultSet row) throws SQLException {
        return new WorkFacts(
                new PersonId(row.getObject("id", UUID.class)),
                row.getBoolean("active"),
                Level.of(row.getString("level")),
                row.getString("department"),
                row.getString("location"),
                ZoneId.of(row.getString("time_zone")),
                Arrays.stream((UUID[]) row.getArray("above").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    Talents talents(PersonId person) {
        return jdbc.sql("select skills, wants_to_learn, languages from person where id = :id")
                .param("id", person.value())
                .query((row, number) -> new Talents(words(row, 1), words(row, 2), words(row, 3)))
                .optional()
                .orElse(Talents.NONE);
    }

    private static List<String> words(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** One pattern a word; a blank text matches everything. */
    static String[] patterns(String text) {
        return Arrays.stream(Folding.fold(text).split(" ", -1))
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    static PersonCard toCard(ResultSet row, int number) throws SQLException {
        return new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                row.getString("job_title"),
                row.getString("department"),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("active"));
    }

    private static Viewer toViewer(ResultSet row, int number) throws SQLException {
        return new Viewer(
                new PersonId(row.getObject("id", UUID.class)),
                row.getBoolean("administrator"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                ZoneId.of(row.getString("time_zone")),
                locale(row.getString("locale")));
    }

    private static Locale locale(@Nullable String tag) {
        return tag == null ? USUAL : Locale.forLanguageTag(tag.replace('_', '-'));
    }
}
