package org.confidant.matching;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.confidant.audit.AuditService;
import org.confidant.matching.Choice.Kind;
import org.confidant.matching.fit.Rule;
import org.confidant.matching.fit.Settings;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs, for the coordinators of their program alone. Nobody else is told of one before it is published. */
@Service
@Transactional
class MatchRunService {

    private final MatchRunRepository runs;
    private final ResultRows rows;
    private final ChoiceRows choices;
    private final CohortReader cohorts;
    private final MatchSettingsService settings;
    private final SolvedRuns solved;
    private final ProgramService programs;
    private final AuditService audit;
    private final Clock clock;

    MatchRunService(
            MatchRunRepository runs,
            ResultRows rows,
            ChoiceRows choices,
            CohortReader cohorts,
            MatchSettingsService settings,
            SolvedRuns solved,
            ProgramService programs,
            AuditService audit,
            Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.choices = choices;
        this.cohorts = cohorts;
        this.settings = settings;
        this.solved = solved;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisibleException unless the viewer coordinates its program */
    @Transactional(readOnly = true)
    MatchRunCard require(Viewer viewer, MatchRunId id) {
        return run(viewer, id).card();
    }

    /**
     * A run of everybody who waits now, by the program's settings.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws RefusedException when the program is over, nobody waits, or nobody could be their mentor
     */
    MatchRunId start(Viewer viewer, ProgramId program) {
        var now = settings.page(viewer, program).settings();
        programs.requireRunning(program, viewer.today(clock));
        var cohort = cohorts.read(viewer, program);
        if (cohort.mentees().isEmpty() || cohort.mentors().isEmpty()) {
            throw RefusedException.notNow("matching.refused.nobody");
        }
        return ask(viewer, program, null, Supposing.NOTHING, new Snapshot(cohort, now, List.of(), List.of()));
    }

    /**
     * What a run was made by.
     *
     * @throws NotVisibleException unless the viewer coordinates its program
     * @throws RefusedException when the run has no result
     */
    @Transactional(readOnly = true)
    Settings settings(Viewer viewer, MatchRunId id) {
        requireDone(viewer, id);
        return rows.snapshot(id).settings();
    }

    /** @throws RefusedException when it is over */
    void cancel(Viewer viewer, MatchRunId id) {
        locked(viewer, id).cancel();
        audit.record(viewer.id(), "match.cancelled", id.toString(), Map.of());
    }

    /**
     * Says of two that the next run keeps them together or apart.
     *
     * @throws NotVisibleException unless the viewer coordinates its program, and both are in the run
     * @throws RefusedException when the run has no result, a rule keeps the two apart, or the mentor's room is given away
     */
    void choose(Viewer viewer, MatchRunId id, EnrollmentId mentee, EnrollmentId mentor, Kind kind) {
        locked(viewer, id).requireDone();
        var laid = solved.of(id);
        var menteeAt = laid.mentee(mentee.toString()).orElseThrow(NotVisibleException::new);
        var mentorAt = laid.mentor(mentor.toString()).orElseThrow(NotVisibleException::new);
        if (kind == Kind.KEEP) {
            laid.fit().excludesWithout(Rule.FORBIDDEN, menteeAt, mentorAt).ifPresent(rule -> {
                throw RefusedException.notNow("matching.rule." + rule);
            });
            var others = choices.of(id).stream()
                    .filter(one -> one.kind() == Kind.KEEP
                            && one.pair().mentor().equals(mentor.toString())
                            && !one.pair().mentee().equals(mentee.toString()))
                    .count();
            if (others >= laid.mentors().get(mentorAt).free()) {
                throw RefusedException.notNow("matching.refused.full");
            }
        }
        choices.choose(id, mentee, mentor, kind);
    }

    /** Leaves what was decided about two to the next run. */
    void leave(Viewer viewer, MatchRunId id, EnrollmentId mentee, EnrollmentId mentor) {
        locked(viewer, id).requireDone();
        choices.remove(id, mentee, mentor);
    }

    /** Only once it is asked who may. */
    MatchRunId ask(
            Viewer viewer, ProgramId program, @Nullable MatchRunId parent, Supposing supposing, Snapshot snapshot) {
        var run = runs.saveAndFlush(new MatchRun(program, parent, supposing, snapshot, viewer.id(), clock.instant()));
        rows.keep(run.id(), snapshot);
        audit.record(viewer.id(), "match.asked", run.id().toString(), Map.of());
        return run.id();
    }

    /**
     * @throws NotVisibleException unless the viewer coordinates its program
     * @throws RefusedException when it has no result
     */
    @Transactional(readOnly = true)
    MatchRunCard requireDone(Viewer viewer, MatchRunId id) {
        var run = run(viewer, id);
        run.requireDone();
        return run.card();
    }

    private MatchRun run(Viewer viewer, MatchRunId id) {
        return runs.findById(id)
                .filter(one -> programs.coordinates(viewer, one.card().program()))
                .orElseThrow(NotVisibleException::new);
    }

    private MatchRun locked(Viewer viewer, MatchRunId id) {
        return runs.findForUpdateById(id)
                .filter(one -> programs.coordinates(viewer, one.card().program()))
                .orElseThrow(NotVisibleException::new);
    }
}
