package org.confidant.concern;

/** Where a concern stands; what waits for its recipient comes first. */
enum ConcernState {
    SUBMITTED,
    TAKEN_UP,
    SETTLED,
    /** Taken back by its author, who alone reads on what they wrote. */
    WITHDRAWN;

    boolean open() {
        return this == SUBMITTED || this == TAKEN_UP;
    }
}
