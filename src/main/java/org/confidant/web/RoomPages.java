package org.confidant.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.agreement.Standing;
import org.confidant.cadence.Absence;
import org.confidant.cadence.AbsenceService;
import org.confidant.checkin.CheckInService;
import org.confidant.closure.ClosureService;
import org.confidant.commitment.Commitments;
import org.confidant.contact.HealthService;
import org.confidant.conversation.ConversationService;
import org.confidant.goal.GoalCounts;
import org.confidant.goal.GoalService;
import org.confidant.guide.GuideService;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.Circumstances;
import org.confidant.reading.KeptTexts;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Names;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.sharing.SharingService;
import org.confidant.transition.TransitionService;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the participants of a mentorship find when they come in. */
@Service
@Transactional(readOnly = true)
class RoomPages {

    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final MeetingService meetings;
    private final GoalService goals;
    private final Commitments commitments;
    private final GuideService guides;
    private final CheckInService checkIns;
    private final ConversationService conversation;
    private final SharingService sharing;
    private final TransitionService transitions;
    private final ClosureService closures;
    private final HealthService healths;
    private final AbsenceService absences;
    private final ReaffirmationService reaffirmations;
    private final PeopleService people;
    private final KeptTexts texts;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    RoomPages(
            AgreementService agreements,
            MentorshipService mentorships,
            MeetingService meetings,
            GoalService goals,
            Commitments commitments,
            GuideService guides,
            CheckInService checkIns,
            ConversationService conversation,
            SharingService sharing,
            TransitionService transitions,
            ClosureService closures,
            HealthService healths,
            AbsenceService absences,
            ReaffirmationService reaffirmations,
            PeopleService people,
            KeptTexts texts,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.goals = goals;
        this.commitments = commitments;
        this.guides = guides;
        this.checkIns = checkIns;
        this.conversation = conversation;
        this.sharing = sharing;
        this.transitions = transitions;
        this.closures = closures;
        this.healths = healths;
        this.absences = absences;
        this.reaffirmations = reaffirmations;
        this.people = people;
        this.texts = texts;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    RoomPage of(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        var card = mentorships.requireParticipant(viewer, id);
        var terms = standing.terms();
        var history = meetings.history(List.of(id)).getOrDefault(id, MeetingHistory.NONE);
        var set = goals.counts(List.of(id)).getOrDefault(id, GoalCounts.NONE);
        return new RoomPage(
                rooms.of(viewer, id, standing.people()),
                rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, ""),
                standing,
                card.since(),
                Phase.of(
                        standing.state(),
                        terms == null ? null : terms.endsOn(),
                        viewer.today(clock),
                        history.held().size(),
                        set.active() + set.achieved() + set.setAside()),
                lock(viewer, standing),
                agreements.pendingOf(List.of(id)).get(id),
                healths.of(List.of(card), viewer.zone()).get(id),
                away(viewer, standing),
                reaffirmations.openOf(List.of(id)).get(id),
                meetings.next(viewer, id).orElse(null),
                meetings.lastHeld(viewer, id).orElse(null),
                goals.open(viewer, id),
                commitments.open(viewer, standing),
                guides.of(viewer, standing),
                circumstances(viewer, standing),
                (int) checkIns.waitingFor(viewer).stream()
                        .filter(waiting -> waiting.mentorship().equals(id))
                        .count(),
                conversation.unread(viewer).getOrDefault(id, 0),
                standing.nextCheckpoint(viewer.today(clock), viewer.zone()).orElse(null),
                sharing.count(viewer, id),
                transitions.may(standing),
                standing.ending() != null
                        && closures.completed(viewer, List.of(id)).contains(id));
    }

    private List<RoomPage.Told> circumstances(Viewer viewer, Standing standing) {
        var ids = mentorships.circumstances(viewer, standing.mentorship());
        return texts.of(viewer, ids).values().stream()
                .map(kept ->
                        new RoomPage.Told(kept, kept.as(Circumstances.class).words()))
                .filter(told -> !told.words().isEmpty())
                .toList();
    }

    private List<RoomPage.Away> away(Viewer viewer, Standing standing) {
        var away = absences.ahead(viewer, standing.participants());
        var names = people.cards(away.stream().map(Absence::person).toList());
        return away.stream()
                .flatMap(one -> Stream.ofNullable(names.get(one.person()))
                        .map(card -> new RoomPage.Away(Names.given(card), one)))
                .toList();
    }

    private LockView lock(Viewer viewer, Standing standing) {
        return locks.of(
                viewer, vault.readersIf(viewer.id(), standing.space(), standing.shared(), standing.addressee()));
    }
}
