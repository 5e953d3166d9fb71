package org.confidant.matching.solver;

/** The best few of many scored indices, for each of several: bounded heaps, flat, the worst of the best on top. Ties go to the smaller index. */
final class Best {

    /** Scores beyond are refused: less a price, they share a long with an index. */
    static final long MAX_SCORE = 1L << 38;

    private static final long ZERO = 8 * MAX_SCORE;

    private static final int INDEX_BITS = 21;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    final int[] start;
    final int[] count;

    private final long[] key;

    /** @param start where the heap of each begins; one more than there are heaps */
    Best(int[] start) {
        this.start = start;
        count = new int[start.length - 1];
        key = new long[start[count.length]];
    }

    static void require(int people) {
        if (people > INDEX_MASK) {
            throw new IllegalArgumentException("No more than " + INDEX_MASK + " mentees or mentors");
        }
    }

    /** @return false where something had to be left out */
    boolean offer(int of, long score, int index) {
        var offered = key(score, index);
        var root = start[of];
        if (count[of] < start[of + 1] - root) {
            up(root, count[of]++, offered);
            return true;
        }
        if (count[of] > 0 && offered > key[root]) {
            down(root, count[of], offered);
        }
        return false;
    }

    /** Whether it is among the best, had it been offered. */
    boolean holds(int of, long score, int index) {
        return count[of] < start[of + 1] - start[of] || (count[of] > 0 && key(score, index) >= key[start[of]]);
    }

    int index(int at) {
        return index(key[at]);
    }

    long score(int at) {
        return score(key[at]);
    }

    /** Both in one number, larger for a larger score and, where that is the same, for a smaller index. */
    static long key(long score, int index) {
        return (score + ZERO) << INDEX_BITS | (INDEX_MASK - index);
    }

    static int index(long key) {
        return (int) (INDEX_MASK - (key & INDEX_MASK));
    }

    static long score(long key) {
        return (key >> INDEX_BITS) - ZERO;
    }

    private void up(int root, int from, long offered) {
        var at = from;
        while (at > 0 && key[root + (at - 1) / 2] > offered) {
            key[root + at] = key[root + (at - 1) / 2];
            at = (at - 1) / 2;
        }
        key[root + at] = offered;
    }

    private void down(int root, int size, long offered) {
        var at = 0;
        while (2 * at + 1 < size) {
            var child = 2 * at + 1;
            if (child + 1 < size && key[root + child + 1] < key[root + child]) {
                child++;
            }
            if (key[root + child] >= offered) {
                break;
            }
            key[root + at] = key[root + child];
            at = child;
        }
        key[root + at] = offered;
    }
}
