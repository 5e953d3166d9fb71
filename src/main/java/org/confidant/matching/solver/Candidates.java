package org.confidant.matching.solver;

import java.util.Arrays;

/**
 * The pairs that are looked at, compressed twice: the mentors of a mentee from {@code row[mentee]}, the mentees of a mentor from
 * {@code column[mentor]}, those who fit best first, so that a search may end where nobody after can matter.
 */
final class Candidates {

    final int[] row;
    final int[] mentor;
    final long[] score;
    final int[] column;
    final int[] mentee;
    final long[] columnScore;

    Candidates(int mentees, int mentors, Pairs pairs) {
        row = starts(mentees, pairs.mentee, pairs.count);
        column = starts(mentors, pairs.mentor, pairs.count);
        mentor = new int[pairs.count];
        score = new long[pairs.count];
        mentee = new int[pairs.count];
        columnScore = new long[pairs.count];
        var keys = new long[pairs.count];
        var rowEnd = row.clone();
        var columnEnd = column.clone();
        for (var pair = 0; pair < pairs.count; pair++) {
            var across = rowEnd[pairs.mentee[pair]]++;
            mentor[across] = pairs.mentor[pair];
            score[across] = pairs.score[pair];
            var down = columnEnd[pairs.mentor[pair]]++;
            keys[down] = Best.key(pairs.score[pair], pairs.mentee[pair]);
        }
        for (var each = 0; each < mentors; each++) {
            Arrays.sort(keys, column[each], column[each + 1]);
            var last = column[each] + column[each + 1] - 1;
            for (var at = column[each]; at < column[each + 1]; at++) {
                mentee[at] = Best.index(keys[last - at]);
                columnScore[at] = Best.score(keys[last - at]);
            }
        }
    }

    int mentees() {
        return row.length - 1;
    }

    int mentors() {
        return column.length - 1;
    }

    /** What is left of them under that objective, with what each is worth under it. */
    Candidates under(Objective objective) {
        return new Candidates(mentees(), mentors(), pairs(objective));
    }

    Candidates and(Pairs more) {
        var all = pairs(Objective.fit(Objective.NO_FLOOR, 0));
        for (var pair = 0; pair < more.count; pair++) {
            all.add(more.mentee[pair], more.mentor[pair], more.score[pair]);
        }
        return new Candidates(mentees(), mentors(), all);
    }

    private Pairs pairs(Objective objective) {
        var pairs = new Pairs(score.length);
        for (var each = 0; each < mentees(); each++) {
            for (var at = row[each]; at < row[each + 1]; at++) {
                var worth = objective.worth(score[at]);
                if (worth != Scores.FORBIDDEN) {
                    pairs.add(each, mentor[at], worth);
                }
            }
        }
        return pairs;
    }

    private static int[] starts(int people, int[] of, int count) {
        var starts = new int[people + 1];
        for (var pair = 0; pair < count; pair++) {
            starts[of[pair] + 1]++;
        }
        for (var each = 0; each < people; each++) {
            starts[each + 1] += starts[each];
        }
        return starts;
    }
}
