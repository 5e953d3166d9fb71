package org.confidant.matching.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different weeks of a cohort: most people share one, so what two of them have in common is counted once. */
final class Weeks {

    /** As many as a table of them is worth its room. */
    private static final int FEW = 1000;

    private final Map<Hours, Integer> numbers = new HashMap<>();
    private final List<Week> weeks = new ArrayList<>();
    private int[][] table = new int[0][];

    /** Its number among the weeks, the same for the same hours. */
    int number(Hours hours) {
        return numbers.computeIfAbsent(hours, one -> {
            weeks.add(new Week(one));
            return weeks.size() - 1;
        });
    }

    /** Once all are there. */
    Weeks laidOut() {
        if (weeks.size() <= FEW) {
            table = weeks.stream()
                    .map(one -> weeks.stream().mapToInt(one::common).toArray())
                    .toArray(int[][]::new);
        }
        return this;
    }

    /** In how many minutes of a week both work. */
    int common(int one, int other) {
        return table.length > 0 ? table[one][other] : weeks.get(one).common(weeks.get(other));
    }
}
