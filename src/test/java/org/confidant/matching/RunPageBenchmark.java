package org.confidant.matching;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.LongStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How long the pages of a run of very many take, from the request to the last byte. It measures and asserts nothing; {@code ./mvnw
 * -Pbenchmark test} runs it.
 */
@ConfidantTest
class RunPageBenchmark {

    private static final int MENTEES = Integer.getInteger("benchmark.mentees", 10_000);
    private static final int WARM = 15;
    private static final int RUNS = 31;

    private final Given given;
    private final Browsing browsing;
    private final MatchRunner runner;
    private final JdbcClient jdbc;

    RunPageBenchmark(Given given, MockMvcTester mvc, MatchRunner runner, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.runner = runner;
        this.jdbc = jdbc;
    }

    @Test
    void thePagesOfARun() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        Crowd.enrol(jdbc, program, Place.MENTEE, MENTEES);
        Crowd.enrol(jdbc, program, Place.MENTOR, MENTEES / 5);
        vary(program);
        jdbc.sql("analyze").update();
        var matching = new Matching(browsing, runner, coordinator, program);
        var table = new LinkedHashMap<String, Double>();
        var began = System.nanoTime();
        var run = matching.start();
        var asked = System.nanoTime();
        runner.runAll();
        table.put("asking for a run", (asked - began) / 1e6);
        table.put("the run, in the background", (System.nanoTime() - asked) / 1e6);
        table.put("first page", median(matching, run));
        table.put("tenth page", median(matching, run + "?page=10"));
        table.put("without a mentor", median(matching, run + "?show=WITHOUT"));
        table.put("mentors", median(matching, run + "?show=MENTORS"));
        table.put("a name", median(matching, run + "?q=crowd"));
        began = System.nanoTime();
        matching.page(run + "/matrix");
        table.put("matrix, laid out anew", (System.nanoTime() - began) / 1e6);
        table.put("matrix", median(matching, run + "/matrix"));
        var why = matching.page(run)
                .select("section[aria-labelledby=who] tbody a")
                .attr("href");
        table.put("reasons", median(matching, why));
        System.out.printf("%n| pages of a run with %,d mentees | milliseconds |%n| --- | --- |%n", MENTEES);
        table.forEach((name, millis) -> System.out.printf(Locale.ROOT, "| %s | %.1f |%n", name, millis));
    }

    /** Topics that are wanted by many, and up to five places. */
    private void vary(ProgramId program) {
        jdbc.sql("""
                        update enrollment set capacity = case place when 'MENTOR' then 1 + abs(hashtext(id::text)) % 5 else 1 end,
                            topics = array['topic ' || abs(hashtext(id::text)) % 7, 'topic ' || abs(hashtext('a' || id)) % 40]
                        where program_id = :program""").param("program", program.value()).update();
    }

    private static double median(Matching matching, String path) {
        LongStream.range(0, WARM).forEach(run -> time(matching, path));
        return LongStream.range(0, RUNS)
                        .map(run -> time(matching, path))
                        .sorted()
                        .toArray()[RUNS / 2]
                / 1e6;
    }

    private static long time(Matching matching, String path) {
        var began = System.nanoTime();
        matching.browsing().get(matching.coordinator(), path);
        return System.nanoTime() - began;
    }
}
