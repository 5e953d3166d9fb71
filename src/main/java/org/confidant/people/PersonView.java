package org.confidant.people;

import java.util.List;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person's page. */
record PersonView(
        PersonId id,
        PersonData data,
        boolean administrator,
        @Nullable PersonCard manager,
        List<PersonCard> reports) {

    public String name() {
        return Names.full(data.givenName(), data.familyName());
    }
}
