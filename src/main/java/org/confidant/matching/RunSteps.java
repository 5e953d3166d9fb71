package org.confidant.matching;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.MatchRunId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a run writes while it runs, each step in a transaction of its own, so that whoever looks sees how far it is. */
@Component
@Transactional
class RunSteps {

    private final MatchRunRepository runs;
    private final ResultRows rows;

    RunSteps(MatchRunRepository runs, ResultRows rows) {
        this.runs = runs;
        this.rows = rows;
    }

    /** The first asked first. */
    @Transactional(readOnly = true)
    List<MatchRunId> unfinished() {
        return runs.findByStateInOrderByAskedAt(List.of(MatchRunState.QUEUED, MatchRunState.RUNNING)).stream()
                .map(MatchRun::id)
                .toList();
    }

    /** What to start from; empty when nobody wants it any more. */
    Optional<Snapshot> begin(MatchRunId id) {
        return runs.findForUpdateById(id).filter(MatchRun::begin).map(run -> rows.snapshot(id));
    }

    /** @return whether it goes on */
    boolean progress(MatchRunId id, int menteesScored) {
        return runs.findForUpdateById(id).orElseThrow().progress(menteesScored);
    }

    void finish(MatchRunId id, Outcome outcome) {
        var run = runs.findForUpdateById(id).orElseThrow();
        if (run.finish(outcome, hash(outcome.bytes()))) {
            runs.saveAndFlush(run);
            rows.keep(id, outcome);
        }
    }

    void fail(MatchRunId id) {
        runs.findForUpdateById(id).orElseThrow().fail();
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
