package org.confidant.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.People;
import org.confidant.matching.fit.Settings;
import org.confidant.matching.solver.Mentee;
import org.confidant.matching.solver.Problem;
import org.confidant.matching.solver.Solver;

/**
 * How long a run takes from its snapshot, of people as {@link People} makes them with the usual settings. Measured, not asserted:
 *
 * <pre>
 * ./mvnw -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/benchmark.cp
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/benchmark.cp) org.confidant.matching.MatchBenchmark
 * </pre>
 *
 * With {@code 200x500} and the like as arguments only those, mentors by mentees. Seconds by the clock on the wall, the machine's
 * processors all used for scoring; the heap is the peak of live and dead together since the row began, in MB.
 */
final class MatchBenchmark {

    private static final String ROW = "%-12s %8s %9s %9s %9s %9s %9s %9s %6s%n";

    private MatchBenchmark() {}

    public static void main(String[] arguments) {
        System.out.printf(
                ROW, "size", "matched", "preparing", "scoring", "solving", "whole", "outcome", "asking", "heap");
        IntStream.range(0, 5).forEach(warm -> measure(200, 500, false));
        for (var size : arguments.length > 0 ? arguments : new String[] {"200x500", "1000x1000", "2000x10000"}) {
            measure(Integer.parseInt(size.split("x")[0]), Integer.parseInt(size.split("x")[1]), true);
        }
    }

    private static void measure(int mentors, int mentees, boolean shown) {
        var cohort = People.cohort(7, mentees, mentors);
        var settings = Settings.usual();
        var snapshot = new Snapshot(cohort, settings, List.of(), List.of());
        forget();
        var began = System.nanoTime();
        var fit = new Fit(cohort, settings, List.of());
        var prepared = System.nanoTime();
        var scores = Scoring.of(fit, mentees, mentors, done -> {});
        var scored = System.nanoTime();
        var problem = Problem.of(
                cohort.mentees().stream().map(one -> Mentee.of(one.id())).toList(),
                cohort.mentors().stream()
                        .map(one -> Matchmaker.mentor(one, settings.step()))
                        .toList(),
                scores);
        var matching = Solver.solve(problem, settings.aim());
        var solvedAt = System.nanoTime();
        var heap = peak();
        var solved = new Solved(snapshot, fit, matching);
        var outcome = Matchmaker.outcome(solved);
        var laidOut = System.nanoTime();
        var reasons = solved.reasons();
        for (var each = 0; each < 10; each++) {
            reasons.instead(each * (mentees / 10), each * (mentors / 10));
        }
        var asked = System.nanoTime();
        if (shown) {
            System.out.printf(
                    ROW,
                    mentors + "x" + mentees,
                    outcome.matched(),
                    seconds(prepared - began),
                    seconds(scored - prepared),
                    seconds(solvedAt - scored),
                    seconds(solvedAt - began),
                    seconds(laidOut - solvedAt),
                    seconds((asked - laidOut) / 10),
                    heap);
        }
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
    }

    private static void forget() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
