package org.confidant.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.confidant.shared.PersonId;

/** Everybody there is before an import, found as a file finds them. */
final class KnownPeople {

    private final Map<String, KnownPerson> byKey = new HashMap<>();
    private final Map<String, KnownPerson> withoutEmployeeId = new HashMap<>();
    private final Map<PersonId, String> keys = new HashMap<>();

    KnownPeople(Collection<KnownPerson> people) {
        for (var person : people) {
            byKey.put(person.key(), person);
            keys.put(person.id(), person.key());
            if (person.data().employeeId() == null) {
                withoutEmployeeId.put(person.data().email(), person);
            }
        }
    }

    Collection<KnownPerson> all() {
        return byKey.values();
    }

    boolean has(String employeeId) {
        return byKey.containsKey(employeeId);
    }

    String key(PersonId id) {
        return keys.getOrDefault(id, "");
    }

    /** The employee id of whom the row's person reports to already; empty for nobody. */
    String managerBefore(Candidate row) {
        var manager = before(row).map(KnownPerson::manager).orElse(null);
        return manager == null ? "" : key(manager);
    }

    /** Whom the row speaks of: by employee id, or by address if they were added by hand and have none yet. */
    Optional<KnownPerson> before(Candidate row) {
        return before(row.employeeId(), row.email());
    }

    Optional<KnownPerson> before(String employeeId, String email) {
        var person = byKey.get(employeeId);
        return Optional.ofNullable(person == null ? withoutEmployeeId.get(email) : person);
    }
}
