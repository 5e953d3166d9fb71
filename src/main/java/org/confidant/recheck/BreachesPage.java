package org.confidant.recheck;

import java.util.List;
import java.util.Map;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;

/**
 * Rules of a program that do not hold any more of people who meet.
 *
 * @param open what waits for a coordinator, the longest first
 * @param settled where people go on all the same
 * @param people everybody who is named
 */
record BreachesPage(
        ProgramCard program, Slice<RuleBreach> open, List<RuleBreach> settled, Map<PersonId, PersonCard> people) {

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    /** Whom it is about. */
    public List<String> who(RuleBreach breach) {
        var mentee = breach.mentee();
        return mentee == null ? List.of(name(breach.mentor())) : List.of(name(breach.mentor()), name(mentee));
    }
}
