package org.confidant.matching;

/** How far a run is. */
enum MatchRunState {
    QUEUED,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean unfinished() {
        return this == QUEUED || this == RUNNING;
    }
}
