package org.confidant.matching.solver;

/**
 * The pairs that are looked at, compressed twice: the mentors of a mentee from {@code row[mentee]}, the mentees of a mentor from
 * {@code column[mentor]}.
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
        var rowEnd = row.clone();
        var columnEnd = column.clone();
        for (var pair = 0; pair < pairs.count; pair++) {
            var across = rowEnd[pairs.mentee[pair]]++;
            mentor[across] = pairs.mentor[pair];
            score[across] = pairs.score[pair];
            var down = columnEnd[pairs.mentor[pair]]++;
            mentee[down] = pairs.mentee[pair];
            columnScore[down] = pairs.score[pair];
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
