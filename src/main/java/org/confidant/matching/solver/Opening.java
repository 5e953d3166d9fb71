package org.confidant.matching.solver;

/**
 * Opens one place more, and fills it in the way that gains most: the shortest path back from it over mentees who would move there and
 * the places they leave, to somebody who has no mentor or to a place that need not be filled again. The mirror of {@link Arrival}.
 */
final class Opening {

    private static final int NOBODY = -1;

    private final Seating seating;
    private final MentorQueue queue;
    private final int[] leaves;
    private final int[] goesTo;
    private final int[] settled;

    private long shortest;
    private int endMentor;
    private int endMentee;

    Opening(Seating seating) {
        this.seating = seating;
        var mentors = seating.candidates.mentors();
        queue = new MentorQueue(mentors);
        leaves = new int[mentors];
        goesTo = new int[mentors];
        settled = new int[mentors];
    }

    void at(int opened) {
        var cost = seating.places.cost[seating.places.start[opened] + seating.open[opened]];
        shortest = seating.price[opened] - cost;
        if (shortest > 0) {
            fill(opened);
        }
        seating.open[opened]++;
    }

    private void fill(int opened) {
        endMentor = opened;
        endMentee = NOBODY;
        queue.nearer(opened, 0);
        var count = 0;
        while (queue.hasNearerThan(shortest)) {
            var mentor = queue.nearest();
            settled[count++] = mentor;
            attract(mentor);
        }
        for (var each = 0; each < count; each++) {
            seating.raise(settled[each], Math.min(shortest, queue.distance[settled[each]]) - shortest);
        }
        seat(opened);
        queue.clear();
    }

    /** From whom it suits best on, until even one who gains nothing would be too far. */
    private void attract(int mentor) {
        var candidates = seating.candidates;
        var base = queue.distance[mentor] + seating.price[mentor];
        for (var at = candidates.column[mentor]; at < candidates.column[mentor + 1]; at++) {
            var nearest = base - candidates.columnScore[at];
            if (nearest - seating.mostBonus >= shortest) {
                return;
            }
            var mentee = candidates.mentee[at];
            var reached = nearest + seating.gain[mentee] - seating.bonus[mentee];
            if (reached < shortest && seating.arrived[mentee]) {
                reach(mentee, mentor, reached);
            }
        }
    }

    private void reach(int mentee, int mentor, long reached) {
        var from = seating.mentorOf[mentee];
        if (from == Problem.NOBODY) {
            shortest = reached;
            endMentee = mentee;
            endMentor = mentor;
        } else if (reached < queue.distance[from]) {
            leaves[from] = mentee;
            goesTo[from] = mentor;
            queue.nearer(from, reached);
            var end = reached + seating.price[from] - seating.lastCost(from);
            if (end < shortest) {
                shortest = end;
                endMentee = NOBODY;
                endMentor = from;
            }
        }
    }

    private void seat(int opened) {
        var mentor = endMentor;
        var mentee = endMentee;
        while (mentor != opened) {
            var leaver = leaves[mentor];
            var next = goesTo[mentor];
            seating.rise(leaver);
            if (mentee != NOBODY) {
                seating.sit(mentee, mentor);
            }
            mentee = leaver;
            mentor = next;
        }
        if (mentee != NOBODY) {
            seating.sit(mentee, mentor);
        }
    }
}
