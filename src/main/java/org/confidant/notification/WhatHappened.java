package org.confidant.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.confidant.account.PasswordChanged;
import org.confidant.agreement.AgreementOffered;
import org.confidant.agreement.AgreementTookForce;
import org.confidant.agreement.AgreementUnsigned;
import org.confidant.commitment.CommitmentNeared;
import org.confidant.feedback.FeedbackAcknowledged;
import org.confidant.feedback.FeedbackAsked;
import org.confidant.feedback.FeedbackGiven;
import org.confidant.mentorship.MentorshipBegun;
import org.confidant.mentorship.ProposalMade;
import org.confidant.mentorship.ProposalUnanswered;
import org.confidant.program.ProgramService;
import org.confidant.recheck.RulesBroken;
import org.confidant.selfmatch.RequestClosed;
import org.confidant.selfmatch.RequestDeclined;
import org.confidant.selfmatch.RequestMade;
import org.confidant.selfmatch.RequestUnanswered;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says of each event whom it is told to, and under which key it is told once. Meetings have their own: {@link MeetingNews}. */
@Component
class WhatHappened {

    private static final int FIRST = 1;

    private final Notifier notifier;
    private final ProgramService programs;
    private final Clock clock;

    WhatHappened(Notifier notifier, ProgramService programs, Clock clock) {
        this.notifier = notifier;
        this.programs = programs;
        this.clock = clock;
    }

    @EventListener
    void on(ProposalMade event) {
        notifier.tell(Kind.PROPOSAL_MADE, About.of(event.proposal()), event.proposal() + "", event.asked());
    }

    @EventListener
    void on(ProposalUnanswered event) {
        notifier.tell(Kind.PROPOSAL_WAITS, About.of(event.proposal()), event.proposal() + "", event.waiting());
    }

    @EventListener
    void on(RequestMade event) {
        notifier.tell(Kind.REQUEST_MADE, About.of(event.request()), event.request() + "", List.of(event.mentor()));
    }

    @EventListener
    void on(RequestUnanswered event) {
        notifier.tell(Kind.REQUEST_WAITS, About.of(event.request()), event.request() + "", List.of(event.mentor()));
    }

    @EventListener
    void on(RequestClosed event) {
        notifier.tell(Kind.REQUEST_CLOSED, About.of(event.request()), event.request() + "", List.of(event.mentee()));
    }

    @EventListener
    void on(RequestDeclined event) {
        notifier.tell(Kind.REQUEST_DECLINED, About.of(event.request()), event.request() + "", List.of(event.mentee()));
    }

    @EventListener
    void on(MentorshipBegun event) {
        askToSign(event.mentorship(), FIRST, event.people());
    }

    @EventListener
    void on(AgreementOffered event) {
        askToSign(event.mentorship(), event.version(), event.waiting());
    }

    /** Whoever rewords or signs ten times a day asks once a day. */
    private void askToSign(MentorshipId mentorship, int version, List<PersonId> people) {
        var key = mentorship + ":" + version + ":" + LocalDate.now(clock);
        notifier.tell(Kind.AGREEMENT_TO_SIGN, About.of(mentorship), key, people);
    }

    @EventListener
    void on(AgreementTookForce event) {
        var key = event.mentorship() + ":" + event.version();
        notifier.tell(Kind.AGREEMENT_IN_FORCE, About.of(event.mentorship()), key, event.people());
    }

    @EventListener
    void on(AgreementUnsigned event) {
        var about = About.of(event.mentorship()).number(event.days());
        var key = event.mentorship() + ":" + event.days();
        if (!event.last()) {
            notifier.tell(Kind.AGREEMENT_WAITS, about, key, event.missing());
        } else {
            notifier.tell(
                    Kind.AGREEMENT_MISSING, about.in(event.program()), key, programs.coordinatorsOf(event.program()));
        }
    }

    @EventListener
    void on(CommitmentNeared event) {
        var about = About.of(event.commitment()).in(event.mentorship()).on(event.dueOn());
        notifier.tell(Kind.COMMITMENT_NEAR, about, event.commitment() + ":" + event.dueOn(), List.of(event.owner()));
    }

    @EventListener
    void on(FeedbackAsked event) {
        var about = About.of(event.request()).in(event.mentorship());
        notifier.tell(Kind.FEEDBACK_ASKED, about, event.request() + "", List.of(event.asked()));
    }

    @EventListener
    void on(FeedbackGiven event) {
        var about = About.of(event.feedback()).in(event.mentorship());
        notifier.tell(Kind.FEEDBACK_GIVEN, about, event.feedback() + "", List.of(event.receiver()));
    }

    @EventListener
    void on(FeedbackAcknowledged event) {
        var about = About.of(event.feedback()).in(event.mentorship());
        notifier.tell(Kind.FEEDBACK_ACKNOWLEDGED, about, event.feedback() + "", List.of(event.giver()));
    }

    @EventListener
    void on(RulesBroken event) {
        var about = About.of(event.program()).number(event.count());
        notifier.tell(Kind.RULES_BROKEN_THERE, about, event.first() + "", programs.coordinatorsOf(event.program()));
    }

    @EventListener
    void on(PasswordChanged event) {
        var about = About.of(event.person()).at(clock.instant());
        notifier.tell(Kind.PASSWORD_CHANGED, about, event.person() + ":" + clock.instant(), List.of(event.person()));
    }
}
