package org.confidant.reading;

import java.util.Collection;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Component;

/** Names a mentorship's room for one of its participants. */
@Component
public class Rooms {

    private final PeopleService people;
    private final Names names;

    Rooms(PeopleService people, Names names) {
        this.people = people;
        this.names = names;
    }

    /** @param participants in the order their marks stand, mentees first */
    public RoomView of(Viewer viewer, MentorshipId id, Collection<PersonId> participants) {
        var cards = people.cards(participants);
        var known = participants.stream()
                .map(cards::get)
                .filter(card -> card != null)
                .toList();
        var others = known.stream()
                .filter(card -> !card.id().equals(viewer.id()))
                .map(Names::given)
                .toList();
        var marks = known.stream().map(PersonCard::initials).toList();
        return new RoomView(id, names.withYou(others), marks);
    }
}
