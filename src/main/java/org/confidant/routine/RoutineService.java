package org.confidant.routine;

import java.util.Objects;
import java.util.Optional;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.meeting.MeetingTimes;
import org.confidant.meeting.Occurrences;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to routines: whoever may plan meetings sets one up, changes it and ends it. One runs at a time. */
@Service
@Transactional
public class RoutineService {

    private final AgreementService agreements;
    private final RoutineRepository routines;
    private final Occurrences occurrences;
    private final Upkeep upkeep;
    private final LastDays lastDays;
    private final ApplicationEventPublisher events;

    RoutineService(
            AgreementService agreements,
            RoutineRepository routines,
            Occurrences occurrences,
            Upkeep upkeep,
            LastDays lastDays,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.routines = routines;
        this.occurrences = occurrences;
        this.upkeep = upkeep;
        this.lastDays = lastDays;
        this.events = events;
    }

    /**
     * Sets one up, with its next meetings planned. In the place of one that runs it calls off what that one had ahead, but for the
     * meetings that somebody has moved or written for.
     *
     * @param instead the one that runs, as it was read; null where none did
     * @throws RefusedException when another one runs now, or it would have no meeting within what was agreed
     */
    public RoutineId setUp(Viewer viewer, MentorshipId mentorship, Setting setting, @Nullable RoutineId instead) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.PLAN_MEETING);
        var running = routines.findByMentorshipIdAndEndedAtIsNull(mentorship);
        if (!Objects.equals(running.map(Routine::id).orElse(null), instead)) {
            throw RefusedException.notNow("routine.refused.changed");
        }
        running.ifPresent(one -> end(agreement, one));
        var last = lastDays.of(agreement.standing());
        var place = occurrences.seal(agreement, setting.place());
        var routine = new Routine(agreement, setting, place, last);
        check(agreement, routine, setting);
        routines.saveAndFlush(routine);
        upkeep.planAhead(agreement, routine);
        events.publishEvent(new RoutineSetUp(
                routine.id(),
                mentorship,
                routine.times().instant(setting.first()),
                last,
                viewer.id(),
                agreement.standing().others()));
        return routine.id();
    }

    /**
     * Calls off what it has ahead, but for the meetings that somebody has moved or written for.
     *
     * @throws RefusedException when it does not run any more
     */
    public void end(Viewer viewer, MentorshipId mentorship, RoutineId id) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.PLAN_MEETING);
        var running = routines.findByMentorshipIdAndEndedAtIsNull(mentorship)
                .filter(one -> one.id().equals(id))
                .orElseThrow(() -> RefusedException.notNow("routine.refused.ended"));
        end(agreement, running);
    }

    /** Whether nobody has ended it; without a viewer and without a word. */
    @Transactional(readOnly = true)
    public boolean runs(RoutineId id) {
        return routines.existsByIdAndEndedAtIsNull(id);
    }

    private void end(AgreementInForce agreement, Routine routine) {
        routine.end(agreement);
        routines.saveAndFlush(routine);
        occurrences.callOffUntouched(agreement, routine.id());
        events.publishEvent(new RoutineEnded(
                routine.id(),
                routine.mentorship(),
                agreement.standing().viewer(),
                agreement.standing().others()));
    }

    private static void check(AgreementInForce agreement, Routine routine, Setting setting) {
        var first = Optional.of(setting.first())
                .filter(one -> MeetingTimes.plannable(routine.times().instant(one), agreement.at()))
                .flatMap(one -> routine.times().from(agreement.at()).findFirst());
        if (first.isEmpty() || setting.weeks() > agreement.terms().rhythmWeeks()) {
            throw RefusedException.notNow("routine.refused.outside");
        }
    }
}
