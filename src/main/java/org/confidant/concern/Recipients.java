package org.confidant.concern;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.confidant.agreement.Standing;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Who can hear a concern: the program's coordinators of today who take no part in the mentorship; only where there is none, whoever
 * administers the installation and takes no part in it.
 */
@Component
class Recipients {

    private final ProgramService programs;
    private final PeopleService people;

    Recipients(ProgramService programs, PeopleService people) {
        this.programs = programs;
        this.people = people;
    }

    /** @param people sorted by name */
    record Choice(Capacity capacity, List<PersonCard> people) {

        /** @throws RefusedException when that is none of them */
        void require(PersonId person) {
            if (people.stream().noneMatch(one -> one.id().equals(person))) {
                throw RefusedException.notNow("concern.recipient.outside");
            }
        }
    }

    /** For pages. */
    Choice of(Standing standing) {
        return choice(standing, programs.coordinatorsOf(standing.program()));
    }

    /** The same, and nobody becomes a coordinator or ceases to be one until the transaction ends. */
    Choice held(Standing standing) {
        return choice(standing, programs.holdCoordinatorsOf(standing.program()));
    }

    private Choice choice(Standing standing, Set<PersonId> coordinators) {
        var able = outside(standing, people.cards(coordinators).values());
        return able.isEmpty()
                ? new Choice(Capacity.ADMINISTRATOR, outside(standing, people.administrators()))
                : new Choice(Capacity.COORDINATOR, able);
    }

    private static List<PersonCard> outside(Standing standing, Collection<PersonCard> people) {
        var part = standing.people();
        return people.stream()
                .filter(PersonCard::active)
                .filter(one -> !part.contains(one.id()))
                .toList();
    }
}
