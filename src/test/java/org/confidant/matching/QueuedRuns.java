package org.confidant.matching;

/** Runs that wait, for tests that need what comes out of one. */
public class QueuedRuns {

    private final MatchRunner runner;

    QueuedRuns(MatchRunner runner) {
        this.runner = runner;
    }

    public void run() {
        runner.runAll();
    }
}
