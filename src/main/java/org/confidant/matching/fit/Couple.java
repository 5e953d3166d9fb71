package org.confidant.matching.fit;

import java.util.Comparator;

/** Two by their ids, in an order that says which is which where that matters: mentee, then mentor. */
public record Couple(String mentee, String mentor) implements Comparable<Couple> {

    private static final Comparator<Couple> ORDER =
            Comparator.comparing(Couple::mentee).thenComparing(Couple::mentor);

    @Override
    public int compareTo(Couple other) {
        return ORDER.compare(this, other);
    }
}
