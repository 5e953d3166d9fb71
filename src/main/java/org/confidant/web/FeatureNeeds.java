package org.confidant.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confidant.agreement.Verb;
import org.confidant.checkin.CheckInService;
import org.confidant.closure.ClosureService;
import org.confidant.commitment.CommitmentService;
import org.confidant.conversation.ConversationService;
import org.confidant.feedback.AskedFeedback;
import org.confidant.feedback.FeedbackService;
import org.confidant.goal.GoalCounts;
import org.confidant.goal.GoalService;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.transition.FitService;
import org.confidant.web.Need.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for the viewer in mentorships whose agreement is in force: meetings, commitments, check-ins, feedback, messages, a goal. Dates and counts alone. */
@Component
class FeatureNeeds {

    private final MeetingService meetings;
    private final CheckInService checkIns;
    private final FeedbackService feedback;
    private final ConversationService conversation;
    private final GoalService goals;
    private final CommitmentService commitments;
    private final FitService fits;
    private final ClosureService closures;
    private final Clock clock;

    FeatureNeeds(
            MeetingService meetings,
            CheckInService checkIns,
            FeedbackService feedback,
            ConversationService conversation,
            GoalService goals,
            CommitmentService commitments,
            FitService fits,
            ClosureService closures,
            Clock clock) {
        this.meetings = meetings;
        this.checkIns = checkIns;
        this.feedback = feedback;
        this.conversation = conversation;
        this.goals = goals;
        this.commitments = commitments;
        this.fits = fits;
        this.closures = closures;
        this.clock = clock;
    }

    List<Need> of(Viewer viewer, List<Own> own) {
        if (own.isEmpty()) {
            return List.of();
        }
        var rooms = own.stream().collect(toMap(Own::id, Function.identity()));
        var toLog = meetings.toLog(viewer);
        var needs = new ArrayList<Need>();
        needs.addAll(met(Kind.LOG_MEETING, "/logs", toLog, rooms));
        needs.addAll(met(Kind.AGENDA, "", soonest(meetings.upcoming(viewer)), rooms));
        needs.addAll(taken(viewer, rooms));
        needs.addAll(shared(viewer, rooms));
        needs.addAll(received(viewer, rooms));
        var asked = feedback.askedOf(viewer);
        needs.addAll(asked(asked, rooms));
        needs.addAll(owed(viewer, own, asked));
        needs.addAll(unread(viewer, own));
        needs.addAll(unplanned(own, toLog));
        needs.addAll(fit(viewer, own));
        needs.addAll(closing(viewer, own));
        needs.addAll(withoutGoal(viewer, own));
        return needs;
    }

    /** The next of each room: a routine has several ahead. */
    private static List<MeetingCard> soonest(List<MeetingCard> upcoming) {
        var rooms = new HashSet<MentorshipId>();
        return upcoming.stream().filter(one -> rooms.add(one.mentorship())).toList();
    }

    private static List<Need> met(Kind kind, String page, List<MeetingCard> meetings, Map<MentorshipId, Own> rooms) {
        return meetings.stream()
                .flatMap(meeting -> open(rooms, meeting.mentorship(), Verb.LOG_MEETING)
                        .map(room -> Need.of(kind, "/meetings/" + meeting.id() + page, room.others())
                                .at(meeting.startsAt()))
                        .stream())
                .toList();
    }

    private List<Need> taken(Viewer viewer, Map<MentorshipId, Own> rooms) {
        var today = viewer.today(clock);
        return commitments.due(viewer).stream()
                .flatMap(due -> open(rooms, due.mentorship(), Verb.TAKE_ON)
                        .map(room -> Need.of(
                                Kind.COMMITMENT,
                                room.path() + "/commitments#c-" + due.id(),
                                room.others(),
                                Math.max(-1, today.until(due.dueOn(), ChronoUnit.DAYS))))
                        .stream())
                .toList();
    }

    private List<Need> shared(Viewer viewer, Map<MentorshipId, Own> rooms) {
        return checkIns.waitingFor(viewer).stream()
                .flatMap(waiting -> open(rooms, waiting.mentorship(), Verb.ACKNOWLEDGE_FEEDBACK)
                        .map(room ->
                                Need.of(Kind.CHECK_IN, room.path() + "/check-ins#c-" + waiting.id(), room.others()))
                        .stream())
                .toList();
    }

    private List<Need> received(Viewer viewer, Map<MentorshipId, Own> rooms) {
        return feedback.waitingFor(viewer).stream()
                .flatMap(waiting -> open(rooms, waiting.mentorship(), Verb.ACKNOWLEDGE_FEEDBACK)
                        .map(room -> Need.of(Kind.FEEDBACK, room.path() + "/feedback", room.others()))
                        .stream())
                .toList();
    }

    private static List<Need> asked(List<AskedFeedback> all, Map<MentorshipId, Own> rooms) {
        return all.stream()
                .flatMap(asked -> open(rooms, asked.mentorship(), Verb.GIVE_FEEDBACK)
                        .map(room -> Need.of(
                                Kind.FEEDBACK_ASKED,
                                room.path() + "/feedback?request=" + asked.id() + "#give",
                                room.others()))
                        .stream())
                .toList();
    }

    /** One for each room, however many there wait for feedback in it; none where it is asked for by name. */
    private static List<Need> owed(Viewer viewer, List<Own> own, List<AskedFeedback> asked) {
        var rooms = asked.stream().map(AskedFeedback::mentorship).collect(toSet());
        return own.stream()
                .filter(room -> !rooms.contains(room.id()))
                .filter(room -> room.allows(Verb.GIVE_FEEDBACK))
                .filter(room -> Stream.ofNullable(room.health())
                        .flatMap(health -> health.loops().stream())
                        .anyMatch(loop ->
                                loop.giver().equals(viewer.id()) && loop.due().come()))
                .map(room -> Need.of(Kind.FEEDBACK_DUE, room.path() + "/feedback#give", room.others()))
                .toList();
    }

    private List<Need> unread(Viewer viewer, List<Own> own) {
        var unread = conversation.unread(viewer);
        return own.stream()
                .flatMap(room -> Stream.ofNullable(unread.get(room.id()))
                        .map(count -> Need.of(Kind.MESSAGES, room.path() + "/messages#new", count, room.others())))
                .toList();
    }

    /** Once a date is due soon; before, unless those who met last said why there was none. */
    private List<Need> unplanned(List<Own> own, List<MeetingCard> toLog) {
        var asked = toLog.stream().map(MeetingCard::mentorship).collect(toSet());
        var said = meetings.explained(own.stream().map(Own::id).toList());
        return own.stream()
                .filter(room -> room.allows(Verb.PLAN_MEETING) && !asked.contains(room.id()))
                .flatMap(room -> Stream.ofNullable(room.cadence())
                        .filter(cadence -> !cadence.answered() && (cadence.due().near() || !said.contains(room.id())))
                        .map(cadence -> Need.of(Kind.PLAN_MEETING, room.path() + "/meetings/new", room.others())))
                .toList();
    }

    /** Once they have met, whether they find it a good match. */
    private List<Need> fit(Viewer viewer, List<Own> own) {
        var open = own.stream().filter(room -> room.allows(Verb.SAY_FIT)).toList();
        var asked = fits.asked(viewer, open.stream().map(Own::id).toList());
        return open.stream()
                .filter(room -> asked.contains(room.id()))
                .map(room -> Need.of(Kind.FIT, room.path() + "/fit-checks", room.others()))
                .toList();
    }

    /** After the end, until the viewer has said that nothing is left to say. */
    private List<Need> closing(Viewer viewer, List<Own> own) {
        var open = own.stream()
                .filter(room -> !room.goesOn() && room.allows(Verb.CLOSE_WELL))
                .toList();
        var done = closures.completed(viewer, open.stream().map(Own::id).toList());
        return open.stream()
                .filter(room -> !done.contains(room.id()))
                .map(room -> Need.of(Kind.CLOSE_WELL, room.path() + "/closure", room.others()))
                .toList();
    }

    /** A first goal; where the viewer has begun one for themselves, that one. */
    private List<Need> withoutGoal(Viewer viewer, List<Own> own) {
        var open = own.stream()
                .filter(room -> room.isMentee() && room.allows(Verb.SET_GOAL))
                .toList();
        var ids = open.stream().map(Own::id).toList();
        var counts = goals.counts(ids);
        var drafts = goals.drafts(viewer, ids);
        return open.stream()
                .filter(room -> counts.getOrDefault(room.id(), GoalCounts.NONE).equals(GoalCounts.NONE))
                .map(room -> goal(room, drafts.get(room.id())))
                .toList();
    }

    private static Need goal(Own room, @Nullable GoalId draft) {
        return draft == null
                ? Need.of(Kind.FIRST_GOAL, room.path() + "/goals/new", room.others())
                : Need.of(Kind.DRAFT_GOAL, "/goals/" + draft, room.others());
    }

    private static Optional<Own> open(Map<MentorshipId, Own> rooms, MentorshipId id, Verb verb) {
        return Optional.ofNullable(rooms.get(id)).filter(room -> room.allows(verb));
    }
}
