package org.confidant.matching.solver;

import java.util.Arrays;

/**
 * The pairs worth looking at first: the best mentors of each mentee, and of each mentor the best mentees, so that no place stays empty
 * because nobody has its mentor among their best. What is best for a mentee is judged by the prices to expect ({@link Forecast}), and
 * for a mentor by what is usual for the mentee. One pass over all scores. Who is pinned has none.
 */
final class Cut {

    /** Of each mentor so many mentees for each place, and so many more: where places are short, it is they who choose. */
    private static final int FOR_EACH_PLACE = 10;

    private static final int SPARE = 50;

    final Candidates candidates;

    /** Of each mentor, about which price to expect, in points. */
    final long[] expected;

    /** Of each mentee, the best score among the pairs left out; forbidden where none is. */
    final long[] omitted;

    /** Of each mentee, by how much a pair left out exceeds its mentor's expected price, at most. */
    final long[] omittedBeyond;

    /** The best score of each mentee; forbidden where there is none. */
    final long[] best;

    /** The largest absolute score. */
    long largest;

    private final Best ofMentee;
    private final Best ofMentor;
    /** Of each mentee, the mean score. */
    private final long[] usual;

    Cut(Problem problem, Places places, Aim aim, int width) {
        var mentees = problem.mentees().size();
        var mentors = problem.mentors().size();
        Best.require(Math.max(mentees, mentors));
        ofMentee = new Best(even(mentees, Math.min(width, mentors)));
        ofMentor = new Best(byPlaces(places, mentees));
        var few = (long) mentees * mentors <= Forecast.UNCUT;
        expected = few ? new long[mentors] : Forecast.prices(problem, places, aim);
        usual = new long[mentees];
        omitted = forbidden(mentees);
        omittedBeyond = forbidden(mentees);
        best = forbidden(mentees);
        var scores = new long[mentors];
        for (var mentee = 0; mentee < mentees; mentee++) {
            if (problem.pinnedTo(mentee) == Problem.NOBODY) {
                read(problem, mentee, scores);
                keepTheBest(mentee, scores);
            }
        }
        candidates = new Candidates(mentees, mentors, union());
    }

    private void read(Problem problem, int mentee, long[] scores) {
        var sum = 0L;
        var count = 0;
        for (var mentor = 0; mentor < scores.length; mentor++) {
            var score = problem.score(mentee, mentor);
            scores[mentor] = score;
            if (score != Scores.FORBIDDEN) {
                largest = Math.max(largest, guarded(score));
                best[mentee] = Math.max(best[mentee], score);
                sum += score;
                count++;
            }
        }
        usual[mentee] = count == 0 ? 0 : sum / count;
    }

    private void keepTheBest(int mentee, long[] scores) {
        for (var mentor = 0; mentor < scores.length; mentor++) {
            if (scores[mentor] != Scores.FORBIDDEN) {
                ofMentee.offer(mentee, scores[mentor] - expected[mentor], mentor);
                ofMentor.offer(mentor, scores[mentor] - usual[mentee], mentee);
            }
        }
        for (var mentor = 0; mentor < scores.length; mentor++) {
            var beyond = scores[mentor] - expected[mentor];
            if (scores[mentor] != Scores.FORBIDDEN && !ofMentee.holds(mentee, beyond, mentor)) {
                omitted[mentee] = Math.max(omitted[mentee], scores[mentor]);
                omittedBeyond[mentee] = Math.max(omittedBeyond[mentee], beyond);
            }
        }
    }

    private Pairs union() {
        var pairs = new Pairs(Arrays.stream(ofMentee.count).sum());
        for (var mentee = 0; mentee < ofMentee.count.length; mentee++) {
            for (var at = ofMentee.start[mentee]; at < ofMentee.start[mentee] + ofMentee.count[mentee]; at++) {
                var mentor = ofMentee.index(at);
                pairs.add(mentee, mentor, ofMentee.score(at) + expected[mentor]);
            }
        }
        for (var mentor = 0; mentor < ofMentor.count.length; mentor++) {
            for (var at = ofMentor.start[mentor]; at < ofMentor.start[mentor] + ofMentor.count[mentor]; at++) {
                var mentee = ofMentor.index(at);
                var score = ofMentor.score(at) + usual[mentee];
                if (!ofMentee.holds(mentee, score - expected[mentor], mentor)) {
                    pairs.add(mentee, mentor, score);
                }
            }
        }
        return pairs;
    }

    static long guarded(long score) {
        if (score >= Best.MAX_SCORE || score <= -Best.MAX_SCORE) {
            throw new IllegalArgumentException(
                    "A score of " + score + " points; they must stay between -2^38 and 2^38: scale them down");
        }
        return Math.abs(score);
    }

    private static long[] forbidden(int people) {
        var forbidden = new long[people];
        Arrays.fill(forbidden, Scores.FORBIDDEN);
        return forbidden;
    }

    private static int[] even(int people, int width) {
        var start = new int[people + 1];
        Arrays.setAll(start, each -> Math.multiplyExact(each, width));
        return start;
    }

    private static int[] byPlaces(Places places, int mentees) {
        var start = new int[places.start.length];
        for (var mentor = 0; mentor < start.length - 1; mentor++) {
            start[mentor + 1] =
                    start[mentor] + (int) Math.min(mentees, (long) FOR_EACH_PLACE * places.of(mentor) + SPARE);
        }
        return start;
    }
}
