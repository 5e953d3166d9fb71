package org.confidant.matching;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.confidant.shared.MatchRunId;
import org.springframework.stereotype.Component;

/**
 * Runs laid out again to be asked why: solved anew from their snapshots, which gives the same, because a matching's prices are not stored.
 * The last few stay at hand as long as there is memory; what they start from never changes, so they are never stale.
 */
@Component
class SolvedRuns {

    private static final int FEW = 3;

    private final ResultRows rows;
    private final Map<MatchRunId, SoftReference<Solved>> atHand = new LinkedHashMap<>(FEW, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MatchRunId, SoftReference<Solved>> eldest) {
            return size() > FEW;
        }
    };

    SolvedRuns(ResultRows rows) {
        this.rows = rows;
    }

    /** One after the other, so that two who ask at once do not both solve. */
    synchronized Solved of(MatchRunId run) {
        return Optional.ofNullable(atHand.get(run)).map(SoftReference::get).orElseGet(() -> solve(run));
    }

    private Solved solve(MatchRunId run) {
        var solved = Matchmaker.solve(rows.snapshot(run), mentees -> {});
        atHand.put(run, new SoftReference<>(solved));
        return solved;
    }
}
