package org.confidant.matching.solver;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Somebody who has places for mentees.
 *
 * @param id stable, unique among the mentors; it decides the order in which ties are broken
 * @param places what each place costs in points, from the first to the last: never negative, never less than the one before
 */
public record Mentor(String id, List<Long> places) {

    public Mentor {
        places = List.copyOf(places);
        var least = 0L;
        for (var cost : places) {
            if (cost < least) {
                throw new IllegalArgumentException("The places of mentor " + id
                        + " must cost nothing or more, and none less than the one before: " + places);
            }
            least = cost;
        }
    }

    /** With places that cost nothing. */
    public static Mentor of(String id, int capacity) {
        return of(id, capacity, 0);
    }

    /** With places of which each costs that many points more than the one before, and the first nothing. */
    public static Mentor of(String id, int capacity, long step) {
        return new Mentor(
                id,
                LongStream.range(0, capacity)
                        .mapToObj(place -> Math.multiplyExact(place, step))
                        .toList());
    }

    public int capacity() {
        return places.size();
    }
}
