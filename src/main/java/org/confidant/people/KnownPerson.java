package org.confidant.people;

import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as they are before an import. */
record KnownPerson(PersonId id, PersonData data, @Nullable PersonId manager) {

    /** How the others name them: by employee id, or by a name that no file can hold. */
    String key() {
        var employeeId = data.employeeId();
        return employeeId == null ? "\n" + id : employeeId;
    }

    String name() {
        return Names.full(data.givenName(), data.familyName());
    }
}
