package org.confidant.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementInForce;
import org.confidant.commitment.CommitmentService;
import org.confidant.meeting.MeetingWords.Note;
import org.confidant.meeting.MeetingWords.Reason;
import org.confidant.people.Viewer;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down how a meeting went, what was taken on there, and when the next one is: all of it or nothing. */
@Component
class MeetingLogging {

    private final MeetingRepository meetings;
    private final MeetingItemRepository items;
    private final MeetingQueries queries;
    private final NextDates nextDates;
    private final MeetingVault vault;
    private final CommitmentService commitments;
    private final ApplicationEventPublisher events;

    MeetingLogging(
            MeetingRepository meetings,
            MeetingItemRepository items,
            MeetingQueries queries,
            NextDates nextDates,
            MeetingVault vault,
            CommitmentService commitments,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.items = items;
        this.queries = queries;
        this.nextDates = nextDates;
        this.vault = vault;
        this.commitments = commitments;
        this.events = events;
    }

    void write(Viewer viewer, AgreementInForce agreement, Meeting meeting, Log log) {
        check(agreement, log.met());
        checkNext(viewer, agreement, meeting, log);
        meeting.log(agreement, log.met(), log.then(), reason(agreement, log));
        meetings.save(meeting);
        ask(agreement, meeting);
        note(agreement, meeting, agreement.standing().shared(), log.note());
        note(agreement, meeting, Scope.AUTHOR, log.privateNote());
        if (log.taken() != null) {
            commitments.make(viewer, meeting.mentorship(), log.taken().in(meeting.id()));
        }
        if (log.next() != null) {
            plan(agreement, log.next());
        }
    }

    Meeting plan(AgreementInForce agreement, Plan plan) {
        if (!MeetingTimes.plannable(plan.startsAt(), agreement.at())) {
            throw RefusedException.notNow("meeting.startsOn.past");
        }
        var meeting = meetings.save(
                new Meeting(agreement, plan.startsAt(), plan.minutes(), vault.place(agreement, plan.place())));
        events.publishEvent(new MeetingPlanned(
                meeting.id(),
                meeting.mentorship(),
                meeting.startsAt(),
                agreement.standing().viewer(),
                agreement.standing().others()));
        return meeting;
    }

    void note(AgreementInForce agreement, Meeting meeting, Scope scope, String text) {
        if (!text.isBlank()) {
            var words = vault.seal(agreement, scope, NoteTelling.NOTE, new Note(text.strip()));
            items.save(MeetingItem.note(agreement, meeting, words));
        }
    }

    void correct(AgreementInForce agreement, Meeting meeting, int read, Met met) {
        check(agreement, met);
        meeting.correct(agreement, read, met);
        ask(agreement, meeting);
    }

    private void ask(AgreementInForce agreement, Meeting meeting) {
        events.publishEvent(new MeetingLogged(
                meeting.id(),
                meeting.mentorship(),
                meeting.startsAt(),
                meeting.telling(),
                agreement.standing().others().stream().filter(meeting::asks).toList()));
    }

    private static void check(AgreementInForce agreement, Met met) {
        if (!MeetingTimes.loggable(met.startedAt(), agreement.at())) {
            throw RefusedException.notNow("meeting.startsOn.ahead");
        }
        if (met.attended().size() < 2 || !agreement.standing().people().containsAll(met.attended())) {
            throw RefusedException.notNow("meeting.attended.few");
        }
    }

    /** A day that is in time, or what comes instead. */
    private void checkNext(Viewer viewer, AgreementInForce agreement, Meeting meeting, Log log) {
        if (!log.then().meets()) {
            return;
        }
        var planned = queries.nextAfter(meeting.mentorship(), agreement.at(), List.of(meeting.id()));
        var next = Stream.concat(Stream.ofNullable(log.next()).map(Plan::startsAt), planned.stream())
                .findFirst()
                .orElseThrow(() -> RefusedException.notNow("meeting.nextOn.missing"));
        var until = nextDates.inTimeUntil(viewer, agreement.standing(), log.startedAt());
        if (log.then() == Then.IN_TIME
                && next.atZone(viewer.zone()).toLocalDate().isAfter(until)) {
            throw RefusedException.notNow("meeting.refused.late");
        }
    }

    private @Nullable SealedId reason(AgreementInForce agreement, Log log) {
        return log.reason().isBlank()
                ? null
                : vault.shared(
                        agreement, "meeting.reason", new Reason(log.reason().strip()));
    }
}
