package org.confidant.matching;

import java.util.List;
import org.confidant.matching.Choice.Kind;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Settings;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a run matched once more, around what was decided by hand since: as before, or as they would be. Each method throws {@link
 * NotVisibleException} unless the viewer coordinates the run's program, and a refusal when the run has no result, or when two could not be
 * together any more who are to be kept together.
 */
@Service
@Transactional
class Reruns {

    private final MatchRunService runs;
    private final MatchSettingsService settings;
    private final ResultRows rows;
    private final ChoiceRows choices;

    Reruns(MatchRunService runs, MatchSettingsService settings, ResultRows rows, ChoiceRows choices) {
        this.runs = runs;
        this.settings = settings;
        this.rows = rows;
        this.choices = choices;
    }

    MatchRunId again(Viewer viewer, MatchRunId id) {
        var run = runs.requireDone(viewer, id);
        var was = rows.snapshot(id);
        return ask(viewer, run, was.cohort(), was.settings(), run.otherPlaces());
    }

    MatchRunId withSettings(Viewer viewer, MatchRunId id, Settings other) {
        var run = runs.requireDone(viewer, id);
        return ask(viewer, run, rows.snapshot(id).cohort(), other, run.otherPlaces());
    }

    /**
     * @param mentor of the run; null for every mentor
     * @param more places; with a minus fewer
     */
    MatchRunId withPlaces(Viewer viewer, MatchRunId id, @Nullable EnrollmentId mentor, int more) {
        var run = runs.requireDone(viewer, id);
        var was = rows.snapshot(id);
        var whose = mentor == null ? null : mentor.toString();
        if (whose != null
                && was.cohort().mentors().stream().noneMatch(one -> one.id().equals(whose))) {
            throw new NotVisibleException();
        }
        return ask(viewer, run, was.cohort().withPlaces(whose, more), was.settings(), true);
    }

    private MatchRunId ask(Viewer viewer, MatchRunCard run, Cohort cohort, Settings by, boolean otherPlaces) {
        var chosen = choices.of(run.id());
        var next = new Snapshot(cohort, by, pairs(chosen, Kind.KEEP), pairs(chosen, Kind.FORBID));
        next.requirePossible();
        var otherSettings = !by.equals(settings.page(viewer, run.program()).settings());
        var made = runs.ask(viewer, run.program(), run.id(), new Supposing(otherSettings, otherPlaces), next);
        choices.carry(run.id(), made);
        return made;
    }

    private static List<Couple> pairs(List<Choice> chosen, Kind kind) {
        return chosen.stream()
                .filter(one -> one.kind() == kind)
                .map(Choice::pair)
                .toList();
    }
}
