package org.confidant.matching.solver;

import java.util.Arrays;

/**
 * Mentors by distance, the nearest first, then by index: a binary heap that knows where each stands. Cleared in the time of what was
 * touched.
 */
final class MentorQueue {

    static final long UNREACHED = Long.MAX_VALUE;

    private static final int ABSENT = -1;

    final long[] distance;

    private final int[] heap;
    private final int[] position;
    private final int[] touched;
    private int waiting;
    private int reached;

    MentorQueue(int mentors) {
        distance = new long[mentors];
        heap = new int[mentors];
        position = new int[mentors];
        touched = new int[mentors];
        Arrays.fill(distance, UNREACHED);
        Arrays.fill(position, ABSENT);
    }

    void clear() {
        for (var each = 0; each < reached; each++) {
            distance[touched[each]] = UNREACHED;
            position[touched[each]] = ABSENT;
        }
        reached = 0;
        waiting = 0;
    }

    /** To be asked only with a smaller distance than before. */
    void nearer(int mentor, long by) {
        if (distance[mentor] == UNREACHED) {
            touched[reached++] = mentor;
            position[mentor] = waiting++;
        }
        distance[mentor] = by;
        up(mentor, position[mentor]);
    }

    boolean hasNearerThan(long bound) {
        return waiting > 0 && distance[heap[0]] < bound;
    }

    int nearest() {
        var mentor = heap[0];
        position[mentor] = ABSENT;
        waiting--;
        if (waiting > 0) {
            down(heap[waiting], 0);
        }
        return mentor;
    }

    private void up(int mentor, int from) {
        var at = from;
        while (at > 0 && before(mentor, heap[(at - 1) / 2])) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(mentor, at);
    }

    private void down(int mentor, int from) {
        var at = from;
        while (2 * at + 1 < waiting) {
            var child = 2 * at + 1;
            if (child + 1 < waiting && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], mentor)) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(mentor, at);
    }

    private void put(int mentor, int at) {
        heap[at] = mentor;
        position[mentor] = at;
    }

    private boolean before(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }
}
