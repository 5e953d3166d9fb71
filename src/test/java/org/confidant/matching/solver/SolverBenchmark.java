package org.confidant.matching.solver;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long the solver takes, beside OR-Tools in the same run. Measured, not asserted:
 *
 * <pre>
 * ./mvnw -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/benchmark.cp
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/benchmark.cp) org.confidant.matching.solver.SolverBenchmark
 * </pre>
 *
 * With {@code 200x500} and the like as arguments only those, mentors by mentees; {@code fairest} or {@code dense} before them for that
 * aim or with all pairs as candidates. Seconds of processor time; the heap is the peak of live and dead together since the row began, in MB.
 */
final class SolverBenchmark {

    private static final String ROW = "%-14s %8s %8s %8s %8s %8s %8s %8s %9s %9s %7s%n";

    private final Aim aim;
    private final boolean dense;

    private SolverBenchmark(Aim aim, boolean dense) {
        this.aim = aim;
        this.dense = dense;
    }

    public static void main(String[] arguments) {
        var words = java.util.List.of(arguments);
        var benchmark =
                new SolverBenchmark(words.contains("fairest") ? Aim.FAIREST : Aim.MOST_PEOPLE, words.contains("dense"));
        var sizes = words.stream().filter(word -> word.contains("x")).toArray(String[]::new);
        System.out.printf(
                ROW,
                "size",
                "places",
                "people",
                "scoring",
                "solving",
                "verify",
                "explain",
                "heap",
                "ortools",
                "+handing",
                "same");
        benchmark.measure(200, 500, false);
        for (var size : sizes.length > 0 ? sizes : new String[] {"200x500", "1000x1000", "2000x10000", "5000x50000"}) {
            benchmark.measure(Integer.parseInt(size.split("x")[0]), Integer.parseInt(size.split("x")[1]), true);
        }
    }

    private void measure(int mentors, int mentees, boolean shown) {
        var problem = problem(mentors, mentees);
        for (var repeat = shown ? 1 : 15; repeat > 0; repeat--) {
            measure(problem, mentors + "x" + mentees, shown);
        }
    }

    private void measure(Problem problem, String size, boolean shown) {
        forget();
        var began = now();
        var solver = new Solver(problem, aim, dense ? problem.mentors().size() : Solver.WIDTH);
        var scored = now();
        var matching = solver.solve();
        var solved = now();
        var heap = peak();
        Verifier.verify(matching);
        var verified = now();
        var reasons = new Reasons(matching);
        var random = new Random(1);
        for (var each = 0; each < 10; each++) {
            reasons.instead(
                    random.nextInt(problem.mentees().size()),
                    random.nextInt(problem.mentors().size()));
        }
        var explained = now();
        var other = OrTools.solve(solver.cut.candidates, solver.places, matching.certificate().bonus);
        if (shown) {
            var value = matching.certificate().bonus * (double) matching.people() + matching.fit();
            System.out.printf(
                    ROW,
                    size,
                    solver.places.all(),
                    matching.people(),
                    seconds(began, scored),
                    seconds(scored, solved),
                    seconds(solved, verified),
                    seconds(0, (explained - verified) / 10),
                    heap,
                    other.length == 0 ? "absent" : number(other[1]),
                    other.length == 0 ? "" : number(other[0]),
                    other.length == 0 ? "" : other[2] == value ? "yes" : "cut");
        }
    }

    private static Problem problem(int mentors, int mentees) {
        var random = new Random(7);
        return Problem.of(
                IntStream.range(0, mentees)
                        .mapToObj(each -> Mentee.of(Cohort.id("e", each)))
                        .toList(),
                IntStream.range(0, mentors)
                        .mapToObj(each -> Mentor.of(Cohort.id("o", each), 1 + random.nextInt(5)))
                        .toList(),
                new SkillScores(mentees, mentors, 42));
    }

    /** Of this thread alone, which is all that solves: others may be busy beside it. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String seconds(long from, long to) {
        return number((to - from) / 1e9);
    }

    private static String number(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
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
