package org.confidant.feedback;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.cadence.AbsenceService;
import org.confidant.cadence.FeedbackLoop;
import org.confidant.people.Viewer;
import org.springframework.stereotype.Component;

/** When the viewer is due to give feedback again, and others to give it to them. */
@Component
class Loops {

    private final FeedbackQueries queries;
    private final AbsenceService absences;
    private final Clock clock;

    Loops(FeedbackQueries queries, AbsenceService absences, Clock clock) {
        this.queries = queries;
        this.absences = absences;
        this.clock = clock;
    }

    /** The viewer's own first; none while nothing is due: before the first agreement, in a pause, after the end. */
    List<FeedbackLoop> of(Viewer viewer, Standing standing) {
        var terms = standing.terms();
        if (terms == null || standing.state() == RelationState.PAUSED || standing.state() == RelationState.ENDED) {
            return List.of();
        }
        var id = standing.mentorship();
        var given = queries.given(List.of(id)).getOrDefault(id, List.of());
        var off = absences.daysOff(id, standing.participants());
        return FeedbackLoop.of(standing.participants(), terms, given, off, clock.instant(), viewer.zone()).stream()
                .filter(loop -> loop.concerns(viewer.id()))
                .sorted(comparing(loop -> !loop.giver().equals(viewer.id())))
                .toList();
    }
}
