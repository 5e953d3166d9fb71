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

    /** Puts an agreement in force, with three meetings held and a pause, for each mentorship of a program that has none. */
    public static void meet(JdbcClient jdbc, ProgramId program) {
        jdbc.sql("""
                        with fresh as (select m.id, p.person_id from mentorship m join mentorship_participant p
                                on p.mentorship_id = m.id and p.position = 0
                            where m.program_id = :program and m.id not in (select mentorship_id from agreement)),
                        signed as (insert into agreement
                            select gen_random_uuid(), id, 1, 'IN_FORCE', 2, 60, null, 'PAIR', null, repeat('0', 64), person_id,
                                now() - interval '60 days', now() - interval '60 days', null, 0, 2, 'MENTEE', 1, 2, 'WORKING_DAYS', 30, 90, null
                            from fresh),
                        met as (insert into meeting
                            select gen_random_uuid(), id, 'HELD', now() - n * interval '14 days', 60, null, null, now(), 0
                            from fresh, generate_series(1, 3) n)
                        insert into mentorship_change
                        select id, n, case n when 1 then 'PAUSED' else 'ACTIVE' end, person_id,
                            now() - interval '10 days' + n * interval '1 day' from fresh, generate_series(1, 2) n""").param("program", program.value()).update();
    }
}
