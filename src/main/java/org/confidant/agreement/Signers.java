package org.confidant.agreement;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.Place;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whose signatures a version needs: those of all participants who are still here. Whoever has left the organisation cannot give theirs,
 * and what they signed before stays. Without a mentor or without a mentee there is nobody to agree with.
 */
@Component
class Signers {

    private final PeopleService people;

    Signers(PeopleService people) {
        this.people = people;
    }

    /** Mentees first; empty when one of the places has nobody left. */
    List<PersonId> of(Standing standing) {
        var here = people.cards(standing.people()).values().stream()
                .filter(PersonCard::active)
                .map(PersonCard::id)
                .collect(toSet());
        var places = standing.participants().stream()
                .filter(one -> here.contains(one.person()))
                .map(Participant::place)
                .distinct()
                .count();
        return places < Place.values().length
                ? List.of()
                : standing.people().stream().filter(here::contains).toList();
    }
}
