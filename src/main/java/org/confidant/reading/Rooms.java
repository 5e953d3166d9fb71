package org.confidant.reading;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        var known = known(participants, people.cards(participants));
        var marks = known.stream().map(PersonCard::initials).toList();
        return new RoomView(id, names.withYou(others(viewer, known)), marks);
    }

    /** Whom the viewer meets in each of several rooms: "Henrik", "Amina and Leila". In one statement. */
    public <K> Map<K, String> others(Viewer viewer, Map<K, List<PersonId>> participants) {
        var cards = people.cards(participants.values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList());
        return participants.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, room -> names.join(others(viewer, known(room.getValue(), cards)))));
    }

    private static List<PersonCard> known(Collection<PersonId> participants, Map<PersonId, PersonCard> cards) {
        return participants.stream()
                .map(cards::get)
                .filter(card -> card != null)
                .toList();
    }

    private static List<String> others(Viewer viewer, List<PersonCard> cards) {
        return cards.stream()
                .filter(card -> !card.id().equals(viewer.id()))
                .map(Names::given)
                .toList();
    }
}
