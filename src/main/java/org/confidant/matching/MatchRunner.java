package org.confidant.matching;

import org.confidant.shared.MatchRunId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs what was asked for, one after the other. A run that was cut short starts again from its snapshot, and comes out the same. */
@Component
class MatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MatchRunner.class);

    private final RunSteps steps;

    MatchRunner(RunSteps steps) {
        this.steps = steps;
    }

    /** Everything that is not finished; of several instances one at a time calls it. */
    void runAll() {
        steps.unfinished().forEach(this::run);
    }

    private void run(MatchRunId id) {
        try {
            steps.begin(id)
                    .map(snapshot -> Matchmaker.solve(snapshot, done -> goOn(id, done)))
                    .map(Matchmaker::outcome)
                    .ifPresent(outcome -> steps.finish(id, outcome));
        } catch (CancelledException cancelled) {
            LOG.debug("The match run {} was cancelled", id);
        } catch (RuntimeException failed) {
            LOG.error("The match run {} failed", id, failed);
            steps.fail(id);
        }
    }

    private void goOn(MatchRunId id, int done) {
        if (!steps.progress(id, done)) {
            throw new CancelledException();
        }
    }

    /** Nobody wants it any more. */
    private static final class CancelledException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
