package org.confidant.contact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each mentorship is counted on the calendar of its mentee, whose journey it is. */
@Component
public class MenteeCalendars {

    private final PeopleService people;

    MenteeCalendars(PeopleService people) {
        this.people = people;
    }

    /** In one statement. */
    public Map<MentorshipId, ZoneId> of(Collection<MentorshipCard> cards) {
        var mentees = cards.stream().collect(toMap(MentorshipCard::id, MenteeCalendars::mentee));
        var known = people.cards(mentees.values());
        return cards.stream()
                .map(MentorshipCard::id)
                .collect(toMap(identity(), id -> zone(known.get(mentees.get(id)))));
    }

    private static ZoneId zone(@Nullable PersonCard mentee) {
        return mentee == null ? ZoneOffset.UTC : mentee.zone();
    }

    private static PersonId mentee(MentorshipCard card) {
        return card.participants().stream()
                .filter(one -> one.place() == Place.MENTEE)
                .map(Participant::person)
                .findFirst()
                .orElseThrow();
    }
}
