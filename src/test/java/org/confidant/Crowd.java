package org.confidant;

import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people at once, past the services, for tests that only count what a page asks. */
public final class Crowd {

    private Crowd() {}

    /** Adds so many people and enrols them. */
    public static void enrol(JdbcClient jdbc, ProgramId program, Place place, int count) {
        jdbc.sql("""
                        with people as (insert into person (id, given_name, family_name, email, job_title, level, department,
                                location, time_zone, languages, skills, wants_to_learn, active, administrator, search_text,
                                sort_name, version)
                            select gen_random_uuid(), 'Robin', 'Crowd', gen_random_uuid() || '@example.org', '', '', '',
                                '', 'UTC', '{en}', '{}', '{}', true, false, '', 'crowd', 0
                            from generate_series(1, :count) returning id)
                        insert into enrollment (id, program_id, person_id, place, topics, languages, capacity, enrolled_at, version)
                        select gen_random_uuid(), :program, id, :place, '{Delegating}', '{en}', 1, now(), 0 from people""")
                .param("count", count)
                .param("program", program.value())
                .param("place", place.name())
                .update();
    }
}
