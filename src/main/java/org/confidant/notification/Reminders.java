package org.confidant.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.IsoFields;
import java.util.Set;
import org.confidant.agreement.UnsignedAgreements;
import org.confidant.commitment.CommitmentsInTime;
import org.confidant.meeting.MeetingsInTime;
import org.confidant.mentorship.UnansweredProposals;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.selfmatch.UnansweredRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What time brings: each module says what is near or late as of an instant, and what was told once is not told again. */
@Service
@Transactional
class Reminders {

    private final UnansweredProposals proposals;
    private final UnansweredRequests requests;
    private final UnsignedAgreements agreements;
    private final MeetingsInTime meetings;
    private final CommitmentsInTime commitments;
    private final Preferences preferences;
    private final PeopleService people;
    private final Inbox inbox;
    private final Notifier notifier;

    Reminders(
            UnansweredProposals proposals,
            UnansweredRequests requests,
            UnsignedAgreements agreements,
            MeetingsInTime meetings,
            CommitmentsInTime commitments,
            Preferences preferences,
            PeopleService people,
            Inbox inbox,
            Notifier notifier) {
        this.proposals = proposals;
        this.requests = requests;
        this.agreements = agreements;
        this.meetings = meetings;
        this.commitments = commitments;
        this.preferences = preferences;
        this.people = people;
        this.inbox = inbox;
        this.notifier = notifier;
    }

    void remind(Instant asOf) {
        proposals.notice(asOf);
        requests.notice(asOf);
        agreements.notice(asOf);
        meetings.notice(asOf);
        commitments.notice(asOf);
        digest(asOf);
    }

    /** On Monday, where they are, how much stands unread in the inbox of those who asked for it; nothing where nothing does. */
    private void digest(Instant asOf) {
        people.cards(preferences.askedFor(Kind.DIGEST)).values().stream()
                .filter(person -> asOf.atZone(person.zone()).getDayOfWeek() == DayOfWeek.MONDAY)
                .forEach(person -> digest(person, asOf));
    }

    private void digest(PersonCard person, Instant asOf) {
        var unread = inbox.unread(person.id());
        if (unread > 0) {
            var day = asOf.atZone(person.zone());
            var week = day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            notifier.tell(Kind.DIGEST, About.of(person.id()).number(unread), week, Set.of(person.id()));
        }
    }
}
