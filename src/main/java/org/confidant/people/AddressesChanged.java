package org.confidant.people;

import java.util.List;
import org.confidant.shared.PersonId;

/** HR's export named another address for each of these. */
public record AddressesChanged(List<PersonId> people) {

    public AddressesChanged {
        people = List.copyOf(people);
    }
}
