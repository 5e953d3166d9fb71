package org.confidant.contact;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.TermsInForce;
import org.confidant.cadence.AbsenceService;
import org.confidant.cadence.Cadence;
import org.confidant.cadence.DaysOff;
import org.confidant.cadence.FeedbackLoop;
import org.confidant.cadence.GivenFeedback;
import org.confidant.cadence.Rhythm;
import org.confidant.feedback.FeedbackService;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingHistory.Held;
import org.confidant.meeting.MeetingService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How contact goes in many mentorships at once, in a number of statements that does not grow with theirs. */
@Service
@Transactional(readOnly = true)
public class HealthService {

    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final MeetingService meetings;
    private final FeedbackService feedback;
    private final AbsenceService absences;
    private final Clock clock;

    HealthService(
            AgreementService agreements,
            MentorshipService mentorships,
            MeetingService meetings,
            FeedbackService feedback,
            AbsenceService absences,
            Clock clock) {
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.feedback = feedback;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * As of now, on the calendar of whoever asks; of one that has ended as of its end. One whose agreement never took force is absent.
     * Without a viewer: who may see that, the caller asks.
     */
    public Map<MentorshipId, Health> of(Collection<MentorshipCard> cards, ZoneId zone) {
        return of(cards, clock.instant(), card -> zone);
    }

    /** The same, each on a calendar of its own. */
    public Map<MentorshipId, Health> of(Collection<MentorshipCard> cards, Map<MentorshipId, ZoneId> zones) {
        return of(cards, clock.instant(), card -> Objects.requireNonNull(zones.get(card.id())));
    }

    /** @param zone the calendar on which each is counted */
    Map<MentorshipId, Health> of(Collection<MentorshipCard> cards, Instant at, Function<MentorshipCard, ZoneId> zone) {
        var ids = cards.stream().map(MentorshipCard::id).toList();
        var known = new Known(
                agreements.termsOf(ids),
                meetings.history(ids),
                feedback.given(ids),
                absences.daysOff(cards.stream().collect(toMap(MentorshipCard::id, MentorshipCard::participants))),
                mentorships.endsOf(ids));
        return cards.stream()
                .filter(card -> known.terms().containsKey(card.id()))
                .collect(toMap(MentorshipCard::id, card -> known.health(card, at, zone.apply(card))));
    }

    /** What was asked once for all. */
    private record Known(
            Map<MentorshipId, TermsInForce> terms,
            Map<MentorshipId, MeetingHistory> histories,
            Map<MentorshipId, List<GivenFeedback>> feedback,
            Map<MentorshipId, DaysOff> off,
            Map<MentorshipId, Instant> ends) {

        Health health(MentorshipCard card, Instant now, ZoneId zone) {
            var id = card.id();
            var signed = Objects.requireNonNull(terms.get(id));
            var at = ends.getOrDefault(id, now);
            var daysOff = off.getOrDefault(id, DaysOff.NONE);
            var history = histories.getOrDefault(id, MeetingHistory.NONE);
            var held = history.held().stream().map(Held::startedAt).toList();
            var planned = ends.containsKey(id) ? null : history.nextPlanned();
            return new Health(
                    Cadence.of(Rhythm.of(signed, held, planned, daysOff, zone), at, zone),
                    FeedbackLoop.of(
                            card.participants(), signed, feedback.getOrDefault(id, List.of()), daysOff, at, zone),
                    signed.checkpointAfterLast(zone).orElse(null),
                    signed.lastDayNears().orElse(null),
                    signed.endsOn());
        }
    }
}
