package org.confidant.matching.solver;

import java.util.Arrays;

/**
 * The pairs worth looking at first: the best mentors of each mentee, and of each mentor the best mentees, so that no place stays empty
 * because nobody has its mentor among their best. One pass over all scores. Who is pinned has none.
 */
final class Cut {

    /** Beyond twice its places, what each mentor keeps. */
    private static final int SPARE = 4;

    final Candidates candidates;

    /** Of each mentee, the best score among the pairs left out, or more; forbidden where none is. */
    final long[] omitted;

    /** The best score of each mentee; forbidden where there is none. */
    final long[] best;

    /** The largest absolute score. */
    final long largest;

    Cut(Problem problem, Places places, int width) {
        var mentees = problem.mentees().size();
        var mentors = problem.mentors().size();
        Best.require(Math.max(mentees, mentors));
        var ofMentee = new Best(even(mentees, Math.min(width, mentors)));
        var ofMentor = new Best(byPlaces(places, mentees));
        omitted = new long[mentees];
        best = new long[mentees];
        Arrays.fill(omitted, Scores.FORBIDDEN);
        Arrays.fill(best, Scores.FORBIDDEN);
        var largestSoFar = 0L;
        for (var mentee = 0; mentee < mentees; mentee++) {
            if (problem.pinnedTo(mentee) != Problem.NOBODY) {
                continue;
            }
            var allKept = true;
            for (var mentor = 0; mentor < mentors; mentor++) {
                var score = problem.score(mentee, mentor);
                if (score == Scores.FORBIDDEN) {
                    continue;
                }
                largestSoFar = Math.max(largestSoFar, guarded(score));
                best[mentee] = Math.max(best[mentee], score);
                allKept &= ofMentee.offer(mentee, score, mentor);
                ofMentor.offer(mentor, score, mentee);
            }
            if (!allKept) {
                omitted[mentee] = ofMentee.count[mentee] == 0 ? best[mentee] : ofMentee.score(ofMentee.start[mentee]);
            }
        }
        largest = largestSoFar;
        candidates = new Candidates(mentees, mentors, union(ofMentee, ofMentor));
    }

    private static Pairs union(Best ofMentee, Best ofMentor) {
        var pairs = new Pairs(Arrays.stream(ofMentee.count).sum());
        for (var mentee = 0; mentee < ofMentee.count.length; mentee++) {
            for (var at = ofMentee.start[mentee]; at < ofMentee.start[mentee] + ofMentee.count[mentee]; at++) {
                pairs.add(mentee, ofMentee.index(at), ofMentee.score(at));
            }
        }
        for (var mentor = 0; mentor < ofMentor.count.length; mentor++) {
            for (var at = ofMentor.start[mentor]; at < ofMentor.start[mentor] + ofMentor.count[mentor]; at++) {
                var mentee = ofMentor.index(at);
                if (!ofMentee.holds(mentee, ofMentor.score(at), mentor)) {
                    pairs.add(mentee, mentor, ofMentor.score(at));
                }
            }
        }
        return pairs;
    }

    private static long guarded(long score) {
        if (score >= Best.MAX_SCORE || score <= -Best.MAX_SCORE) {
            throw new IllegalArgumentException(
                    "A score of " + score + " points; they must stay between -2^40 and 2^40: scale them down");
        }
        return Math.abs(score);
    }

    private static int[] even(int people, int width) {
        var start = new int[people + 1];
        Arrays.setAll(start, each -> Math.multiplyExact(each, width));
        return start;
    }

    private static int[] byPlaces(Places places, int mentees) {
        var start = new int[places.start.length];
        for (var mentor = 0; mentor < start.length - 1; mentor++) {
            start[mentor + 1] = start[mentor] + (int) Math.min(mentees, 2L * places.of(mentor) + SPARE);
        }
        return start;
    }
}
