package org.confidant.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.agreement.UnsignedAgreements;
import org.confidant.commitment.CommitmentsInTime;
import org.confidant.contact.NoticeService;
import org.confidant.contact.Subject;
import org.confidant.feedback.FeedbackRequests;
import org.confidant.feedback.FeedbackService;
import org.confidant.meeting.ConfirmationService;
import org.confidant.meeting.MeetingsInTime;
import org.confidant.mentorship.UnansweredProposals;
import org.confidant.recheck.RuleBreachService;
import org.confidant.routine.RoutineService;
import org.confidant.selfmatch.UnansweredRequests;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RoutineId;
import org.springframework.stereotype.Component;

/** Whether what a mail says is still so when it is sent: nobody is reminded of what they have done meanwhile. */
@Component
class StillStands {

    private static final Set<Subject> MEETINGS = Set.of(Subject.MEETING, Subject.FIRST_MEETING);
    private static final Set<Subject> LAST_DAY = Set.of(Subject.LAST_DAY);

    private final UnansweredProposals proposals;
    private final UnansweredRequests mentorRequests;
    private final UnsignedAgreements agreements;
    private final MeetingsInTime meetings;
    private final RoutineService routines;
    private final ConfirmationService confirmations;
    private final CommitmentsInTime commitments;
    private final FeedbackRequests requests;
    private final FeedbackService feedback;
    private final NoticeService notices;
    private final ReaffirmationService reaffirmations;
    private final RuleBreachService breaches;

    StillStands(
            UnansweredProposals proposals,
            UnansweredRequests mentorRequests,
            UnsignedAgreements agreements,
            MeetingsInTime meetings,
            RoutineService routines,
            ConfirmationService confirmations,
            CommitmentsInTime commitments,
            FeedbackRequests requests,
            FeedbackService feedback,
            NoticeService notices,
            ReaffirmationService reaffirmations,
            RuleBreachService breaches) {
        this.proposals = proposals;
        this.mentorRequests = mentorRequests;
        this.agreements = agreements;
        this.meetings = meetings;
        this.routines = routines;
        this.confirmations = confirmations;
        this.commitments = commitments;
        this.requests = requests;
        this.feedback = feedback;
        this.notices = notices;
        this.reaffirmations = reaffirmations;
        this.breaches = breaches;
    }

    boolean asOf(Instant now, PersonId person, Kind kind, About about) {
        var subject = about.subject();
        return switch (kind) {
            case PROPOSAL_MADE, PROPOSAL_WAITS -> proposals.waitsFor(person, new ProposalId(subject), now);
            case REQUEST_MADE, REQUEST_WAITS -> mentorRequests.waitsFor(person, new MentorRequestId(subject), now);
            case AGREEMENT_TO_SIGN, AGREEMENT_WAITS -> agreements.waitsFor(person, new MentorshipId(subject));
            case AGREEMENT_MISSING -> agreements.waits(new MentorshipId(subject));
            case MEETING_PLANNED, MEETING_MOVED, MEETING_NEAR -> planned(subject, about) && ahead(about, now);
            case ROUTINE_SET_UP -> routines.runs(new RoutineId(subject));
            case MEETING_TO_LOG -> planned(subject, about);
            case MEETING_TO_CONFIRM -> confirmations.waitsFor(person, new MeetingId(subject));
            case COMMITMENT_NEAR ->
                commitments
                        .dueOn(new CommitmentId(subject))
                        .filter(day -> day.equals(about.day()))
                        .isPresent();
            case FEEDBACK_ASKED -> requests.open(new FeedbackRequestId(subject));
            case FEEDBACK_GIVEN -> feedback.unread(new FeedbackId(subject));
            case MEETING_DUE ->
                notices.stands(new MentorshipId(subject), MEETINGS) && !meetings.ahead(new MentorshipId(subject), now);
            case DATE_ASKED -> !meetings.ahead(new MentorshipId(subject), now);
            case FEEDBACK_DUE -> notices.owes(new MentorshipId(subject), person);
            case CONTACT_LAPSED, CHECKPOINT -> reaffirmations.waitsFor(new MentorshipId(subject), person);
            case CONTACT_LAPSED_THERE -> notices.stands(new MentorshipId(subject), MEETINGS);
            case LAST_DAY_NEAR, LAST_DAY_PASSED, LAST_DAY_PASSED_THERE ->
                notices.stands(new MentorshipId(subject), LAST_DAY);
            case INACTIVE, INACTIVE_THERE ->
                notices.ending(new MentorshipId(subject)).isPresent();
            case RULES_BROKEN_THERE ->
                !breaches.open(List.of(new ProgramId(subject))).isEmpty();
            case MENTORSHIP_ENDED, MENTORSHIP_ENDED_THERE -> true;
            case MEETING_CALLED_OFF,
                    REQUEST_DECLINED,
                    REQUEST_CLOSED,
                    OWN_MEETING,
                    OWN_ROUTINE,
                    ROUTINE_ENDED,
                    AGREEMENT_IN_FORCE,
                    FEEDBACK_ACKNOWLEDGED,
                    PASSWORD_CHANGED,
                    DIGEST -> true;
        };
    }

    private boolean planned(UUID meeting, About about) {
        return meetings.planned(new MeetingId(meeting))
                .filter(start -> start.equals(about.at()))
                .isPresent();
    }

    private static boolean ahead(About about, Instant now) {
        return Objects.requireNonNull(about.at()).isAfter(now);
    }
}
