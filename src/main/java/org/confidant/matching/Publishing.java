package org.confidant.matching;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.confidant.audit.AuditService;
import org.confidant.matching.MatchRunQueries.MenteeRow;
import org.confidant.mentorship.ManyProposals;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns the pairs of a run into proposals, once: what rules and room say now decides, and what does not hold any more is said. */
@Service
@Transactional
class Publishing {

    private final MatchRunRepository runs;
    private final MatchRunQueries queries;
    private final ResultRows rows;
    private final CohortReader cohorts;
    private final ManyProposals proposals;
    private final ProgramService programs;
    private final AuditService audit;
    private final Clock clock;

    Publishing(
            MatchRunRepository runs,
            MatchRunQueries queries,
            ResultRows rows,
            CohortReader cohorts,
            ManyProposals proposals,
            ProgramService programs,
            AuditService audit,
            Clock clock) {
        this.runs = runs;
        this.queries = queries;
        this.rows = rows;
        this.cohorts = cohorts;
        this.proposals = proposals;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks every pair that can still be asked, the best fit first; all or, where something fails, none.
     *
     * @throws NotVisibleException unless the viewer coordinates its program
     * @throws RefusedException when it has no result, is published, is a what-if, or the program is over
     */
    void publish(Viewer viewer, MatchRunId id) {
        var run = runs.findForUpdateById(id)
                .filter(one -> programs.coordinates(viewer, one.card().program()))
                .orElseThrow(NotVisibleException::new);
        run.publish(viewer.id(), clock.instant());
        var program = run.card().program();
        var found = queries.allPairs(id);
        proposals.hold(found.stream().map(Publishing::pair).toList());
        var snapshot = rows.snapshot(id);
        var now = new AsOfNow(
                cohorts.read(viewer, program), snapshot.settings(), snapshot.forbidden(), "matching.rule.FORBIDDEN");
        var heldBack = new HashMap<EnrollmentId, String>();
        var still = new ArrayList<Pair>();
        for (var row : found) {
            now.against(row.mentee(), row.mentor())
                    .ifPresentOrElse(why -> heldBack.put(row.mentee(), why), () -> still.add(pair(row)));
        }
        var asked = new HashMap<EnrollmentId, UUID>();
        for (var one : proposals.ask(viewer, program, still)) {
            if (one.proposal() != null) {
                asked.put(one.pair().mentee(), one.proposal().value());
            } else {
                heldBack.put(
                        one.pair().mentee(),
                        Objects.requireNonNull(one.refusal()).messageKey());
            }
        }
        rows.published(id, asked, heldBack);
        audit.record(
                viewer.id(),
                "match.published",
                id.toString(),
                Map.of("asked", String.valueOf(asked.size()), "held", String.valueOf(heldBack.size())));
    }

    private static Pair pair(MenteeRow row) {
        return new Pair(row.mentee(), Objects.requireNonNull(row.mentor()));
    }
}
