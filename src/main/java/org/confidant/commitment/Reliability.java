package org.confidant.commitment;

/**
 * How much of what came due was kept.
 *
 * @param kept how many were
 * @param settled how many were kept or missed
 * @param open how many are still to do
 */
public record Reliability(int kept, int settled, int open) {

    static final Reliability NONE = new Reliability(0, 0, 0);

    Reliability plus(Reliability other) {
        return new Reliability(kept + other.kept, settled + other.settled, open + other.open);
    }
}
