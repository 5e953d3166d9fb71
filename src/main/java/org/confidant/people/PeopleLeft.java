package org.confidant.people;

import java.util.List;
import org.confidant.shared.PersonId;

/** HR's export, or an administrator, said that these have left. */
public record PeopleLeft(List<PersonId> people) {

    public PeopleLeft {
        people = List.copyOf(people);
    }
}
