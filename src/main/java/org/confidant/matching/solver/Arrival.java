package org.confidant.matching.solver;

/**
 * Seats one mentee more, in the way that costs least: the shortest path from them over mentors and whoever these would have to let go,
 * to a free place or to somebody who goes without. Dijkstra on reduced costs, ended as soon as nothing nearer can come.
 */
final class Arrival {

    private static final int NOWHERE = -1;

    private final Seating seating;
    private final MentorQueue queue;
    private final int[] comes;
    private final int[] settled;

    private long shortest;
    private int endMentor;
    private int endMentee;

    Arrival(Seating seating) {
        this.seating = seating;
        var mentors = seating.candidates.mentors();
        queue = new MentorQueue(mentors);
        comes = new int[mentors];
        settled = new int[mentors];
    }

    void of(int mentee) {
        seating.arrived[mentee] = true;
        seating.gain[mentee] = bestGain(mentee);
        shortest = seating.gain[mentee];
        endMentee = mentee;
        endMentor = NOWHERE;
        reach(mentee, 0);
        var count = 0;
        while (queue.hasNearerThan(shortest)) {
            var mentor = queue.nearest();
            settled[count++] = mentor;
            passOn(mentor);
        }
        for (var each = 0; each < count; each++) {
            seating.raise(settled[each], shortest - Math.min(shortest, queue.distance[settled[each]]));
        }
        seating.gain[mentee] -= shortest;
        seat(mentee);
        queue.clear();
    }

    private long bestGain(int mentee) {
        var candidates = seating.candidates;
        var best = -seating.bonus[mentee];
        for (var at = candidates.row[mentee]; at < candidates.row[mentee + 1]; at++) {
            best = Math.max(best, candidates.score[at] - seating.price[candidates.mentor[at]]);
        }
        return best + seating.bonus[mentee];
    }

    /** Whoever sits there may go elsewhere, or without. */
    private void passOn(int mentor) {
        var distance = queue.distance[mentor];
        var start = seating.places.start[mentor];
        for (var at = start; at < start + seating.taken[mentor]; at++) {
            var holder = seating.holder[at];
            if (distance + seating.gain[holder] < shortest) {
                shortest = distance + seating.gain[holder];
                endMentee = holder;
                endMentor = NOWHERE;
            }
            reach(holder, distance);
        }
    }

    private void reach(int mentee, long distance) {
        var candidates = seating.candidates;
        var base = distance + seating.gain[mentee] - seating.bonus[mentee];
        for (var at = candidates.row[mentee]; at < candidates.row[mentee + 1]; at++) {
            var mentor = candidates.mentor[at];
            var reached = base + seating.price[mentor] - candidates.score[at];
            if (reached < shortest && reached < queue.distance[mentor]) {
                comes[mentor] = mentee;
                queue.nearer(mentor, reached);
                end(mentor, reached);
            }
        }
    }

    private void end(int mentor, long reached) {
        if (seating.hasFreePlace(mentor)) {
            var end = reached + seating.nextCost(mentor) - seating.price[mentor];
            if (end < shortest) {
                shortest = end;
                endMentor = mentor;
            }
        }
    }

    private void seat(int arriving) {
        var mentor = endMentor;
        if (mentor == NOWHERE) {
            if (endMentee == arriving) {
                return;
            }
            mentor = seating.mentorOf[endMentee];
            seating.rise(endMentee);
        }
        while (true) {
            var mentee = comes[mentor];
            var leaves = seating.mentorOf[mentee];
            if (mentee != arriving) {
                seating.rise(mentee);
            }
            seating.sit(mentee, mentor);
            if (mentee == arriving) {
                return;
            }
            mentor = leaves;
        }
    }
}
