package org.confidant.matching.fit;

import java.util.BitSet;

/** A set of small numbers, made to be laid beside many others. */
final class Numbers {

    private final long[] bits;
    private final int size;

    Numbers(BitSet numbers) {
        bits = numbers.toLongArray();
        size = numbers.cardinality();
    }

    int size() {
        return size;
    }

    boolean has(int number) {
        return number / Long.SIZE < bits.length && (bits[number / Long.SIZE] & 1L << number % Long.SIZE) != 0;
    }

    /** How many are in both. */
    int common(Numbers other) {
        var common = 0;
        for (var i = Math.min(bits.length, other.bits.length) - 1; i >= 0; i--) {
            common += Long.bitCount(bits[i] & other.bits[i]);
        }
        return common;
    }
}
