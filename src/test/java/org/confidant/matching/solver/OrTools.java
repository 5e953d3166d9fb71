package org.confidant.matching.solver;

import java.lang.reflect.Method;

/**
 * The minimum-cost flow of OR-Tools, reached by reflection, because its 200 MB of native libraries come with the profile {@code
 * benchmark} only. Knows what the solver is given after the cut: pairs, places, the bonus of each person.
 */
final class OrTools {

    private final Object flow;
    private final Method arc;
    private final Method supply;

    private OrTools() throws ReflectiveOperationException {
        Class.forName("com.google.ortools.Loader")
                .getMethod("loadNativeLibraries")
                .invoke(null);
        flow = Class.forName("com.google.ortools.graph.MinCostFlow")
                .getConstructor()
                .newInstance();
        arc = flow.getClass().getMethod("addArcWithCapacityAndUnitCost", int.class, int.class, long.class, long.class);
        supply = flow.getClass().getMethod("setNodeSupply", int.class, long.class);
    }

    /** Seconds to hand over and seconds to solve, and the best value found, people with bonus and fit; empty where it is not there. */
    static double[] solve(Candidates candidates, Places places, long bonus) {
        try {
            return new OrTools().run(candidates, places, bonus);
        } catch (ClassNotFoundException absent) {
            return new double[0];
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private double[] run(Candidates candidates, Places places, long bonus) throws ReflectiveOperationException {
        var began = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var mentees = candidates.mentees();
        var sink = mentees + candidates.mentors();
        for (var mentee = 0; mentee < mentees; mentee++) {
            supply.invoke(flow, mentee, 1L);
            arc.invoke(flow, mentee, sink, 1L, bonus);
            for (var at = candidates.row[mentee]; at < candidates.row[mentee + 1]; at++) {
                arc.invoke(flow, mentee, mentees + candidates.mentor[at], 1L, -candidates.score[at]);
            }
        }
        for (var mentor = 0; mentor < candidates.mentors(); mentor++) {
            for (var place = places.start[mentor]; place < places.start[mentor + 1]; place++) {
                arc.invoke(flow, mentees + mentor, sink, 1L, places.cost[place]);
            }
        }
        supply.invoke(flow, sink, (long) -mentees);
        var given = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var status = flow.getClass().getMethod("solve").invoke(flow);
        var solved = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (!status.toString().equals("OPTIMAL")) {
            throw new IllegalStateException("OR-Tools: " + status);
        }
        var cost = (long) flow.getClass().getMethod("getOptimalCost").invoke(flow);
        return new double[] {(given - began) / 1e9, (solved - given) / 1e9, bonus * (double) mentees - cost};
    }
}
