package org.confidant.cadence;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.agreement.TermsInForce;
import org.confidant.mentorship.Participant;
import org.confidant.program.Place;
import org.confidant.shared.PersonId;

/**
 * Whether one gives another feedback as often as they agreed: due again so many days after the last, or before the first after the
 * agreement took force. The same rule as that of meetings, and as pure.
 *
 * @param begun whether that giver has ever given that receiver feedback
 */
public record FeedbackLoop(PersonId giver, PersonId receiver, Due due, boolean begun) {

    /** Both directions between each mentor and each mentee; a circle's mentees owe each other nothing. */
    public static List<FeedbackLoop> of(
            Collection<Participant> participants,
            TermsInForce terms,
            Collection<GivenFeedback> given,
            DaysOff off,
            Instant at,
            ZoneId zone) {
        var calendar = Rhythm.calendar(off, at, zone);
        var mentees = in(participants, Place.MENTEE);
        return in(participants, Place.MENTOR).stream()
                .flatMap(mentor -> mentees.stream()
                        .flatMap(mentee -> Stream.of(
                                loop(mentor, mentee, terms, given, calendar, zone),
                                loop(mentee, mentor, terms, given, calendar, zone))))
                .toList();
    }

    public boolean concerns(PersonId person) {
        return giver.equals(person) || receiver.equals(person);
    }

    private static FeedbackLoop loop(
            PersonId giver,
            PersonId receiver,
            TermsInForce terms,
            Collection<GivenFeedback> given,
            CountedDays calendar,
            ZoneId zone) {
        var last = given.stream()
                .filter(one -> one.giver().equals(giver) && one.receiver().equals(receiver))
                .map(one -> day(one.at(), zone))
                .filter(day -> !day.isAfter(calendar.today()))
                .max(naturalOrder());
        var counted = Stream.concat(last.stream(), Stream.of(day(terms.restarted(), zone)))
                .max(naturalOrder())
                .orElseThrow();
        return new FeedbackLoop(
                giver, receiver, Due.of(counted, terms.feedbackDays(), calendar, terms.patience()), last.isPresent());
    }

    private static List<PersonId> in(Collection<Participant> participants, Place place) {
        return participants.stream()
                .filter(one -> one.place() == place)
                .map(Participant::person)
                .toList();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
