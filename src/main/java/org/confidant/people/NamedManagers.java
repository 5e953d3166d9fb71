package org.confidant.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who is meant when a row names its manager by address or by name: the employee id of exactly one person, or nobody. */
final class NamedManagers {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<String>> byEmail = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final NameOrder order;

    /** @param order how the file writes a name in one cell */
    NamedManagers(KnownPeople known, Collection<Candidate> rows, NameOrder order) {
        this.order = order;
        var spokenOf = new HashSet<KnownPerson>();
        for (var row : rows) {
            known.before(row).ifPresent(spokenOf::add);
            put(row.employeeId(), row.email(), row.name());
        }
        known.all().stream()
                .filter(person -> !spokenOf.contains(person))
                .forEach(person -> put(person.key(), person.data().email(), person.name()));
    }

    private void put(String id, String email, String name) {
        if (!id.isEmpty()) {
            ids.add(id);
            byEmail.computeIfAbsent(email, none -> new HashSet<>()).add(id);
            byName.computeIfAbsent(bare(name, NameOrder.GIVEN_FIRST), none -> new HashSet<>())
                    .add(id);
        }
    }

    Candidate resolve(Candidate row) {
        var named = row.manager();
        if (named.isEmpty() || ids.contains(named)) {
            return row;
        }
        var meant = named.indexOf('@') >= 0
                ? byEmail.getOrDefault(EmailAddress.canonical(named), Set.of())
                : byName.getOrDefault(bare(named, order), Set.of());
        if (meant.size() > 1) {
            return row.refusedFor(Problem.of("manager-ambiguous", named, Integer.toString(meant.size())));
        }
        var id = meant.stream().findFirst().orElse(named);
        return id.equals(row.employeeId()) && !named.equals(id)
                ? row.reportingTo(id).refusedFor(Problem.of("manager-self", row.name()))
                : row.reportingTo(id);
    }

    private static String bare(String name, NameOrder order) {
        var parts = Names.parts(name, order);
        return Cells.brief(Names.full(parts.get(0), parts.get(1))).toLowerCase(Locale.ROOT);
    }
}
