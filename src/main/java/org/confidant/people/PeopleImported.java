package org.confidant.people;

import java.util.List;
import org.confidant.shared.PersonId;

/** HR's export was applied: something is known otherwise of these, perhaps their manager, department or time zone. */
public record PeopleImported(List<PersonId> people) {

    public PeopleImported {
        people = List.copyOf(people);
    }
}
