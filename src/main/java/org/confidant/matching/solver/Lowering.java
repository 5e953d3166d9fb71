package org.confidant.matching.solver;

/**
 * Lowers all prices of a best matching as far as they go, for the good of those who sit there. The least prices are unique, whatever
 * led to the matching, and a mentor's least price is exactly what one more place at no cost would be worth. How far each can fall is a
 * shortest distance from where prices are bound: by a place's cost, by somebody without a mentor, by zero.
 */
final class Lowering {

    private final Seating seating;
    private final MentorQueue queue;

    private Lowering(Seating seating) {
        this.seating = seating;
        queue = new MentorQueue(seating.candidates.mentors());
    }

    static void of(Seating seating) {
        new Lowering(seating).lower();
    }

    private void lower() {
        for (var mentor = 0; mentor < seating.price.length; mentor++) {
            var bound = seating.taken[mentor] == 0 ? 0 : seating.lastCost(mentor);
            queue.nearer(mentor, seating.price[mentor] - bound);
        }
        for (var mentee = 0; mentee < seating.gain.length; mentee++) {
            if (!seating.hasMentor(mentee)) {
                bind(mentee, 0);
            }
        }
        while (queue.hasNearerThan(MentorQueue.UNREACHED)) {
            var mentor = queue.nearest();
            var start = seating.places.start[mentor];
            for (var at = start; at < start + seating.taken[mentor]; at++) {
                bind(seating.holder[at], queue.distance[mentor]);
            }
            seating.raise(mentor, -queue.distance[mentor]);
            queue.distance[mentor] = 0;
        }
    }

    /** What a mentee's gain rises by lets the price of every mentor of theirs fall that far beyond what already keeps them from it. */
    private void bind(int mentee, long rises) {
        var candidates = seating.candidates;
        var base = rises + seating.gain[mentee] - seating.bonus[mentee];
        for (var at = candidates.row[mentee]; at < candidates.row[mentee + 1]; at++) {
            var mentor = candidates.mentor[at];
            var falls = base + seating.price[mentor] - candidates.score[at];
            if (falls < queue.distance[mentor]) {
                queue.nearer(mentor, falls);
            }
        }
    }
}
