package org.confidant.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The organisation as it would stand if these rows were applied to these people: who has which address, who reports to whom. */
final class Organisation {

    private final Map<String, KnownPerson> owners = new HashMap<>();
    private final Map<String, String> managers = new HashMap<>();

    Organisation(KnownPeople known, Collection<Candidate> accepted) {
        var replaced = new HashMap<PersonId, Candidate>();
        accepted.forEach(row -> known.before(row).ifPresent(person -> replaced.put(person.id(), row)));
        for (var person : known.all()) {
            if (!replaced.containsKey(person.id())) {
                owners.put(person.data().email(), person);
                managers.put(person.key(), key(person.manager(), known, replaced));
            }
        }
        var renamed = new HashMap<String, String>();
        replaced.forEach((id, row) -> renamed.put(known.key(id), row.employeeId()));
        accepted.forEach(row -> managers.put(row.employeeId(), renamed.getOrDefault(row.manager(), row.manager())));
    }

    private static String key(@Nullable PersonId id, KnownPeople known, Map<PersonId, Candidate> replaced) {
        if (id == null) {
            return "";
        }
        var row = replaced.get(id);
        return row == null ? known.key(id) : row.employeeId();
    }

    /** Someone the rows do not touch who has this address. */
    Optional<KnownPerson> ownerBesides(String email) {
        return Optional.ofNullable(owners.get(email));
    }

    /** Every round of people in which each reports to the next, and the last to the first. */
    List<List<String>> circles() {
        var seen = new HashSet<String>();
        return managers.keySet().stream()
                .map(start -> circleFrom(start, seen))
                .filter(circle -> !circle.isEmpty())
                .toList();
    }

    private List<String> circleFrom(String start, Set<String> seen) {
        var path = new LinkedHashSet<String>();
        var at = start;
        while (!at.isEmpty() && seen.add(at)) {
            path.add(at);
            at = managers.getOrDefault(at, "");
        }
        var closed = at;
        return path.contains(closed)
                ? path.stream().dropWhile(key -> !key.equals(closed)).toList()
                : List.of();
    }
}
