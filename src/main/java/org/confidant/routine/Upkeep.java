package org.confidant.routine;

import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.meeting.MeetingCalledOff;
import org.confidant.meeting.MeetingLogged;
import org.confidant.meeting.MeetingMoved;
import org.confidant.meeting.MeetingTimes;
import org.confidant.meeting.Occurrence;
import org.confidant.meeting.Occurrences;
import org.confidant.meeting.Plan;
import org.confidant.meeting.Recurrence;
import org.confidant.mentorship.MentorshipEnded;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the next few meetings of a routine planned. It can be asked at any time, as often as one likes and by several at once: what
 * was planned for a time once, and then moved or called off, is not planned for it again.
 */
@Component
class Upkeep {

    /** So many of a routine are planned ahead. */
    static final int AHEAD = 4;

    private final AgreementService agreements;
    private final RoutineRepository routines;
    private final RoutineQueries queries;
    private final Occurrences occurrences;
    private final PeopleService people;
    private final LastDays lastDays;
    private final ApplicationEventPublisher events;

    Upkeep(
            AgreementService agreements,
            RoutineRepository routines,
            RoutineQueries queries,
            Occurrences occurrences,
            PeopleService people,
            LastDays lastDays,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.routines = routines;
        this.queries = queries;
        this.occurrences = occurrences;
        this.people = people;
        this.lastDays = lastDays;
        this.events = events;
    }

    @EventListener
    void on(MeetingLogged event) {
        keepUp(event.mentorship());
    }

    @EventListener
    void on(MeetingMoved event) {
        keepUp(event.mentorship());
    }

    @EventListener
    void on(MeetingCalledOff event) {
        keepUp(event.mentorship());
    }

    /** It brings no more meetings, and calendars hear of it. */
    @EventListener
    void on(MentorshipEnded event) {
        var mentorship = event.mentorship();
        routines.findByMentorshipIdAndEndedAtIsNull(mentorship)
                .ifPresent(routine -> events.publishEvent(
                        new RoutineEnded(routine.id(), mentorship, null, queries.people(mentorship, routine.setBy()))));
    }

    /** For whoever set the routine up, or somebody else who meets where they have left. Nothing where meetings are closed now. */
    @Transactional
    void keepUp(MentorshipId mentorship) {
        routines.findByMentorshipIdAndEndedAtIsNull(mentorship)
                .flatMap(this::keeper)
                .filter(keeper -> agreements.standing(keeper, mentorship).allows(Verb.PLAN_MEETING))
                .map(keeper -> agreements.inForce(keeper, mentorship, Verb.PLAN_MEETING))
                .ifPresent(agreement -> routines.findByMentorshipIdAndEndedAtIsNull(mentorship)
                        .ifPresent(running -> keepUp(agreement, running)));
    }

    private void keepUp(AgreementInForce agreement, Routine routine) {
        var last = lastDays.of(agreement.standing());
        if (routine.lastsUntil(last)) {
            routine.times()
                    .from(agreement.at())
                    .findFirst()
                    .ifPresent(next -> events.publishEvent(new RoutineSetUp(
                            routine.id(),
                            routine.mentorship(),
                            routine.times().instant(next),
                            last,
                            null,
                            agreement.standing().people())));
        }
        planAhead(agreement, routine);
    }

    void planAhead(AgreementInForce agreement, Routine routine) {
        var known = occurrences.of(routine.id()).stream().collect(toMap(Occurrence::at, one -> one));
        var times = routine.times();
        times.from(agreement.at())
                .takeWhile(time -> MeetingTimes.plannable(times.instant(time), agreement.at()))
                .filter(time -> !Optional.ofNullable(known.get(time))
                        .filter(Occurrence::off)
                        .isPresent())
                .limit(AHEAD)
                .filter(time -> !known.containsKey(time))
                .forEach(time -> occurrences.plan(
                        agreement,
                        new Recurrence(routine.id(), time),
                        new Plan(times.instant(time), routine.minutes(), ""),
                        routine.place()));
    }

    private Optional<Viewer> keeper(Routine routine) {
        return queries.people(routine.mentorship(), routine.setBy()).stream()
                .flatMap(one -> people.viewer(one).stream())
                .findFirst();
    }
}
