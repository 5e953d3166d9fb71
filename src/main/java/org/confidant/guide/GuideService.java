package org.confidant.guide;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.TermsInForce;
import org.confidant.agreement.Verb;
import org.confidant.cadence.AbsenceService;
import org.confidant.cadence.DaysFromStart;
import org.confidant.guide.RoomGuide.Ahead;
import org.confidant.people.Viewer;
import org.confidant.shared.GuideId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a program's guides for those of a mentorship. What they have done of them stays with them. */
@Service
@Transactional
public class GuideService {

    private final GuideRepository guides;
    private final CompletionQueries completions;
    private final AgreementService agreements;
    private final AbsenceService absences;
    private final Clock clock;

    GuideService(
            GuideRepository guides,
            CompletionQueries completions,
            AgreementService agreements,
            AbsenceService absences,
            Clock clock) {
        this.guides = guides;
        this.completions = completions;
        this.agreements = agreements;
        this.absences = absences;
        this.clock = clock;
    }

    /** Nothing before the first agreement, from which their days are counted, and nothing after the end. */
    @Transactional(readOnly = true)
    public RoomGuide of(Viewer viewer, Standing standing) {
        var terms = standing.terms();
        if (terms == null || standing.state() == RelationState.ENDED) {
            return RoomGuide.NONE;
        }
        var done = completions.of(viewer.id(), standing.mentorship());
        var ahead = ahead(standing, done);
        var days = days(viewer, standing, terms);
        return new RoomGuide(
                ahead.isEmpty() ? null : dated(viewer, ahead.get(0), days),
                ahead.size() < 2 ? null : dated(viewer, ahead.get(1), days),
                done,
                standing.allows(Verb.LOG_MEETING));
    }

    /**
     * They say that they have done it; once is enough.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship, or its program has no such guide
     * @throws RefusedException when no agreement is in force
     */
    public void complete(Viewer viewer, MentorshipId mentorship, GuideId id) {
        var program = agreements.standing(viewer, mentorship).program();
        var guide = guides.findByIdAndProgramIdAndRemovedAtIsNull(id, program).orElseThrow(NotVisibleException::new);
        var agreement = agreements.inForce(viewer, mentorship, Verb.LOG_MEETING);
        completions.insert(agreement, guide.card());
    }

    /**
     * It is not done after all.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship, or its program never had such a guide
     * @throws RefusedException when no agreement is in force
     */
    public void reopen(Viewer viewer, MentorshipId mentorship, GuideId id) {
        var program = agreements.standing(viewer, mentorship).program();
        if (!guides.existsByIdAndProgramId(id, program)) {
            throw new NotVisibleException();
        }
        completions.delete(agreements.inForce(viewer, mentorship, Verb.LOG_MEETING), id);
    }

    /** The first that they have not done; nothing where all are, or the program has none. */
    @Transactional(readOnly = true)
    List<GuideCard> current(Viewer viewer, Standing standing) {
        var done = completions.of(viewer.id(), standing.mentorship());
        return ahead(standing, done).stream().limit(1).toList();
    }

    private List<GuideCard> ahead(Standing standing, List<DoneGuide> done) {
        var behind = done.stream().map(DoneGuide::id).collect(toSet());
        return guides.findByProgramIdAndRemovedAtIsNullOrderByPosition(standing.program()).stream()
                .map(Guide::card)
                .filter(guide -> !behind.contains(guide.id()))
                .toList();
    }

    private DaysFromStart days(Viewer viewer, Standing standing, TermsInForce terms) {
        var off = absences.daysOff(standing.mentorship(), standing.participants());
        return DaysFromStart.of(terms.begun(), off, clock.instant(), viewer.zone());
    }

    private Ahead dated(Viewer viewer, GuideCard guide, DaysFromStart days) {
        var dueOn = days.day(guide.text().dueDay());
        return new Ahead(guide, dueOn, dueOn.isBefore(viewer.today(clock)));
    }
}
