package org.confidant;

import java.util.UUID;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many of everything at once, past the services, for tests that only count what a page asks. */
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

    /** Everybody who is invited takes their place, with the topics and languages that are known of them. */
    public static void accept(JdbcClient jdbc, ProgramId program, int mentorCapacity) {
        jdbc.sql("""
                        with accepted as (update program_invitation set state = 'ACCEPTED', answered_at = now(), version = version + 1
                            where program_id = :program and state = 'OPEN' returning person_id, place)
                        insert into enrollment (id, program_id, person_id, place, topics, languages, capacity, enrolled_at, version)
                        select gen_random_uuid(), :program, p.id, a.place, case a.place when 'MENTOR' then p.skills else p.wants_to_learn end,
                            p.languages, case a.place when 'MENTOR' then :capacity else 1 end, now(), 0
                        from accepted a join person p on p.id = a.person_id""")
                .param("program", program.value())
                .param("capacity", mentorCapacity)
                .update();
    }

    /** Adds so many programs of a coordinator, each with one who is enrolled as a mentee in all of them. */
    public static void programs(JdbcClient jdbc, Viewer coordinator, Viewer mentee, int count) {
        jdbc.sql("""
                        with made as (insert into program
                            select gen_random_uuid(), 'One of many', '2026-01-01', '2026-12-31', 1, 6, 2, 60, 'PAIR', 0, 'CAREER', 1
                            from generate_series(1, :count) returning id),
                        clause as (insert into program_clause select id, 0, 'A clause.' from made),
                        place as (insert into enrollment (id, program_id, person_id, place, topics, languages, capacity, enrolled_at, version)
                            select gen_random_uuid(), id, :mentee, 'MENTEE', '{Delegating}', '{en}', 1, now(), 0 from made)
                        insert into program_coordinator select id, :coordinator, now() from made""")
                .param("count", count)
                .param("mentee", mentee.id().value())
                .param("coordinator", coordinator.id().value())
                .update();
    }

    /** Begins a mentorship for each mentee in the programs of a coordinator who has none yet, with all who are mentors there. */
    public static void begin(JdbcClient jdbc, Viewer coordinator) {
        jdbc.sql("""
                        with fresh as materialized (select gen_random_uuid() id, gen_random_uuid() proposal, gen_random_uuid() space, e.*
                            from enrollment e(enrollment, program_id, person_id, place)
                            where place = 'MENTEE' and enrollment not in (select enrollment_id from mentorship_participant)
                                and program_id in (select program_id from program_coordinator where person_id = :coordinator)),
                        asked as (insert into proposal select proposal, program_id, :coordinator, now(), 'ACCEPTED', 0, now() + interval '10 days' from fresh),
                        -- Nobody opens a space but the one that is tended
                        opened as (insert into vault_space select space, 'MENTORSHIP', 'PAIR', now() from fresh
                            where set_config('app.space', space::text, true) <> ''),
                        begun as (insert into mentorship select id, program_id, proposal, space, 'ACTIVE', now(), 0 from fresh)
                        insert into mentorship_participant
                        select id, 0, person_id, place, enrollment from fresh
                        union all select fresh.id, row_number() over (partition by fresh.id), e.person_id, e.place, e.id
                            from fresh join enrollment e on e.program_id = fresh.program_id and e.place = 'MENTOR'""").param("coordinator", coordinator.id().value()).update();
    }

    /** Puts an agreement in force, with three meetings held and a pause, for each mentorship of a coordinator's that has none. */
    public static void meet(JdbcClient jdbc, Viewer coordinator) {
        jdbc.sql("""
                        with fresh as (select m.id, p.person_id from mentorship m join mentorship_participant p
                                on p.mentorship_id = m.id and p.position = 0
                            where m.program_id in (select program_id from program_coordinator where person_id = :coordinator)
                                and m.id not in (select mentorship_id from agreement)),
                        signed as (insert into agreement
                            select gen_random_uuid(), id, 1, 'IN_FORCE', 2, 60, null, 'PAIR', null, repeat('0', 64), person_id,
                                now() - interval '60 days', now() - interval '60 days', null, 0, 2, 'MENTEE', 1, 2, 'WORKING_DAYS', 30, 90, null
                            from fresh),
                        met as (insert into meeting
                            select gen_random_uuid(), id, 'HELD', now() - n * interval '14 days', 60, null, null, now(), 0
                            from fresh, generate_series(1, 3) n)
                        insert into mentorship_change
                        select id, n, case n when 1 then 'PAUSED' else 'ACTIVE' end, person_id,
                            now() - interval '10 days' + n * interval '1 day' from fresh, generate_series(1, 2) n""").param("coordinator", coordinator.id().value()).update();
    }

    /** Makes ten rows of a thing five hundred, which share the sealed texts of the ten. */
    public static void fiftyfold(JdbcClient jdbc, String table, String key, UUID of) {
        jdbc.sql("""
                        insert into %1$s select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(),
                            'position', (to_jsonb(one) ->> 'position')::int + n * count(*) over () / 49))).*
                        from %1$s one, generate_series(1, 49) n where %2$s = :of""".formatted(table, key)).param("of", of).update();
    }
}
