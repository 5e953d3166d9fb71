package org.confidant.people;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to people's working hours: each says their own. */
@Service
@Transactional(readOnly = true)
public class WorkingHoursService {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    WorkingHoursService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public WorkingHours of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, WorkingHours.USUAL);
    }

    /** Of those who said when; the others have {@link WorkingHours#USUAL}. In one statement. */
    public Map<PersonId, WorkingHours> of(Collection<PersonId> people) {
        return jdbc
                .sql("select * from working_hours where person_id = any(cast(:people as uuid[]))")
                .param("people", people.stream().map(PersonId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> Map.entry(new PersonId(row.getObject("person_id", UUID.class)), hours(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    public void set(Viewer viewer, WorkingHours hours) {
        jdbc.sql("""
                        insert into working_hours (person_id, begins, ends, days)
                        values (:person, :begins, :ends, cast(:days as text[]))
                        on conflict (person_id) do update
                            set begins = excluded.begins, ends = excluded.ends, days = excluded.days""")
                .param("person", viewer.id().value())
                .param("begins", hours.begins())
                .param("ends", hours.ends())
                .param(
                        "days",
                        hours.days().stream().sorted().map(DayOfWeek::name).collect(joining(",", "{", "}")))
                .update();
        events.publishEvent(new WorkingHoursSet(viewer.id()));
    }

    private static WorkingHours hours(ResultSet row) throws SQLException {
        return new WorkingHours(
                row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                Arrays.stream((String[]) row.getArray("days").getArray())
                        .map(DayOfWeek::valueOf)
                        .collect(toSet()));
    }
}
