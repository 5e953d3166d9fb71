package org.confidant.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How long the coordinator's board takes with few and with very many mentorships, from the request to the last byte of the page. It
 * measures and asserts nothing; {@code ./mvnw -Pbenchmark test} runs it.
 */
@ConfidantTest
class BoardBenchmark {

    private static final List<Integer> SIZES = List.of(100, Integer.getInteger("benchmark.most", 100_000));
    private static final int WARM = 15;
    private static final int RUNS = 31;

    private final Browsing browsing;
    private final Given given;
    private final JdbcClient jdbc;
    private final ApplicationContext context;

    BoardBenchmark(MockMvcTester mvc, Given given, JdbcClient jdbc, ApplicationContext context) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.jdbc = jdbc;
        this.context = context;
    }

    @Test
    void theBoard() {
        var table = new LinkedHashMap<String, Map<Integer, Double>>();
        for (var size : SIZES) {
            var coordinator = given.person();
            var program = given.program(coordinator);
            fill(coordinator, program, size);
            var began = System.nanoTime();
            ReflectionTestUtils.invokeMethod(sweep(), "sweep");
            put(table, "rows made anew, each", size, (System.nanoTime() - began) / 1e6 / size);
            jdbc.sql("analyze").update();
            pages(program).forEach((name, path) -> put(table, name, size, median(coordinator, path)));
            put(table, "deep page", size, median(coordinator, deep(program, size)));
        }
        print(table);
    }

    /** Every mentorship at another point of its rhythm; one of three has a date ahead, one of a hundred has ended. */
    private void fill(Viewer coordinator, ProgramId program, int size) {
        Crowd.enrol(jdbc, program, Place.MENTEE, size);
        update("""
                update person set given_name = initcap(substr(md5(id::text), 1, 7)), family_name = initcap(substr(md5(email), 1, 9))
                where id in (select person_id from enrollment where program_id = :program)""", program);
        Crowd.enrol(jdbc, program, Place.MENTOR, 1);
        Crowd.begin(jdbc, coordinator);
        Crowd.meet(jdbc, coordinator);
        update("""
                update meeting m set starts_at = starts_at - abs(hashtext(m.mentorship_id::text)) % 40 * interval '1 day'
                from mentorship s where s.id = m.mentorship_id and s.program_id = :program""", program);
        update("""
                insert into meeting select gen_random_uuid(), id, 'PLANNED', now() + abs(hashtext(id::text)) % 30 * interval '1 day'
                    + interval '1 hour', 60, null, null, null, 0
                from mentorship where program_id = :program and abs(hashtext(id::text)) % 3 = 0""", program);
        update("""
                with gone as (update mentorship set state = 'ENDED' where program_id = :program
                    and abs(hashtext(id::text)) % 100 = 7 returning id)
                insert into mentorship_change select gone.id, 3, 'ENDED', person_id, now() - interval '1 day'
                from gone join mentorship_participant p on p.mentorship_id = gone.id and p.position = 0""", program);
    }

    private void update(String sql, ProgramId program) {
        jdbc.sql(sql).param("program", program.value()).update();
    }

    private static Map<String, String> pages(ProgramId program) {
        var board = "/programs/" + program + "/mentorships";
        var pages = new LinkedHashMap<String, String>();
        pages.put("first page", board);
        pages.put("one state", board + "?state=LAPSED");
        pages.put("a rare state", board + "?state=ENDED&sort=NAME");
        pages.put("two filters", board + "?dates=PLANNED&feedback=LAPSED");
        pages.put("a filter that finds nothing", board + "?agreement=AMENDING");
        pages.put("by name", board + "?sort=NAME");
        pages.put("longest silent", board + "?sort=SILENT");
        pages.put("next date, filtered", board + "?sort=NEXT&dates=PLANNED&state=OVERDUE");
        return pages;
    }

    /** Three quarters down. */
    private String deep(ProgramId program, int size) {
        var after = jdbc.sql("""
                        select mentorship_id from insight_board where program_id = :program
                        order by need, names, mentorship_id offset :offset limit 1""")
                .param("program", program.value())
                .param("offset", size * 3 / 4)
                .query(String.class)
                .single();
        return "/programs/" + program + "/mentorships?after=" + after;
    }

    private double median(Viewer coordinator, String path) {
        LongStream.range(0, WARM).forEach(run -> time(coordinator, path));
        return LongStream.range(0, RUNS)
                        .map(run -> time(coordinator, path))
                        .sorted()
                        .toArray()[RUNS / 2]
                / 1e6;
    }

    private long time(Viewer coordinator, String path) {
        var began = System.nanoTime();
        var answer = browsing.get(coordinator, path);
        var took = System.nanoTime() - began;
        assertThat(answer).hasStatusOk();
        return took;
    }

    private Object sweep() {
        return context.getBean("boardSweep");
    }

    private static void put(Map<String, Map<Integer, Double>> table, String name, int size, double millis) {
        table.computeIfAbsent(name, one -> new LinkedHashMap<>()).put(size, millis);
    }

    private static void print(Map<String, Map<Integer, Double>> table) {
        System.out.printf(
                "%n| board, milliseconds (median) | %,d | %,d |%n| --- | --- | --- |%n", SIZES.get(0), SIZES.get(1));
        table.forEach((name, times) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, times.get(SIZES.get(0)), times.get(SIZES.get(1))));
    }
}
