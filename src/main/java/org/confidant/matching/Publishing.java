package org.confidant.matching;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.confidant.audit.AuditService;
import org.confidant.matching.MatchRunQueries.MenteeRow;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
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
        var now = new Now(cohorts.read(viewer, program), rows.snapshot(id));
        var heldBack = new HashMap<EnrollmentId, String>();
        var still = new ArrayList<Pair>();
        for (var row : found) {
            now.against(row).ifPresentOrElse(why -> heldBack.put(row.mentee(), why), () -> still.add(pair(row)));
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

    /** The program as it is now, under the rules that the run was made by. */
    private static final class Now {

        private final Map<String, Integer> mentees;
        private final Map<String, Integer> mentors;
        private final Fit fit;

        Now(Cohort cohort, Snapshot snapshot) {
            mentees = indices(cohort.mentees());
            mentors = indices(cohort.mentors());
            fit = new Fit(cohort, snapshot.settings(), snapshot.forbidden());
        }

        /** The message that says why the two are not asked; empty where nothing is against it but, perhaps, room. */
        Optional<String> against(MenteeRow row) {
            var mentee = mentees.get(row.mentee().toString());
            var mentor = mentors.get(String.valueOf(row.mentor()));
            if (mentee == null || mentor == null) {
                return Optional.of(mentee == null ? "matching.held.mentee" : "matching.held.mentor");
            }
            return fit.excludes(mentee, mentor).map(rule -> "matching.rule." + rule);
        }

        private static Map<String, Integer> indices(List<Member> members) {
            return IntStream.range(0, members.size())
                    .boxed()
                    .collect(toMap(at -> members.get(at).id(), Function.identity()));
        }
    }
}
