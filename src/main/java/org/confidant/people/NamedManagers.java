package org.confidant.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant when a row names its manager by address or by name: the employee id of exactly one person, or nobody. */
final class NamedManagers {

    private final KnownPeople known;
    private final Map<String, Namesake> ids = new HashMap<>();
    private final Map<String, Set<String>> byEmail = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final NameOrder order;

    /** @param order how the file writes a name in one cell */
    NamedManagers(KnownPeople known, Collection<Candidate> rows, NameOrder order) {
        this.known = known;
        this.order = order;
        var spokenOf = new HashSet<KnownPerson>();
        for (var row : rows) {
            known.before(row).ifPresent(spokenOf::add);
            put(row.employeeId().isEmpty() ? nameless(row) : row.employeeId(), row.email(), row.name(), row.data());
        }
        known.all().stream()
                .filter(person -> !spokenOf.contains(person))
                .forEach(person -> put(person.key(), person.data().email(), person.name(), person.data()));
    }

    private void put(String id, String email, String name, @Nullable PersonData data) {
        ids.put(id, new Namesake(id, data));
        byEmail.computeIfAbsent(email, none -> new HashSet<>()).add(id);
        byName.computeIfAbsent(bare(name, NameOrder.GIVEN_FIRST), none -> new HashSet<>())
                .add(id);
    }

    /** A row without an employee id may be meant, too: then nobody else of its name is. No file can hold this one. */
    private static String nameless(Candidate row) {
        return "\t" + row.line();
    }

    Candidate resolve(Candidate row) {
        var named = row.manager();
        if (named.isEmpty() || ids.containsKey(named)) {
            return row;
        }
        var meant = named.indexOf('@') >= 0
                ? byEmail.getOrDefault(EmailAddress.canonical(named), Set.of())
                : nearest(row, byName.getOrDefault(bare(named, order), Set.of()));
        if (meant.size() > 1) {
            var several = Problem.ofManager("ambiguous", named, Integer.toString(meant.size()));
            return row.keeping(known.managerBefore(row), several);
        }
        var id = meant.stream().filter(one -> !one.startsWith("\t")).findFirst().orElse(named);
        return id.equals(row.employeeId()) && !named.equals(id)
                ? row.reportingTo(id).refusedFor(Problem.of("manager-self", row.name()))
                : row.reportingTo(id);
    }

    /** Of several of one name, the only one in the row's department who is not below it; all of them when that is not exactly one. */
    private Set<String> nearest(Candidate row, Set<String> namesakes) {
        var all = namesakes.stream().map(ids::get).toList();
        var data = row.data();
        if (all.size() < 2 || data == null || all.stream().anyMatch(Namesake::unclear)) {
            return namesakes;
        }
        var near = all.stream()
                .filter(one -> !one.id().equals(row.employeeId()) && one.near(data))
                .toList();
        return near.size() == 1 ? Set.of(near.get(0).id()) : namesakes;
    }

    /** As names are compared: whatever the accents and case. */
    static String bare(String name, NameOrder order) {
        var parts = Names.parts(name, order);
        return Folding.fold(Cells.brief(Names.full(parts.get(0), parts.get(1))));
    }

    /** @param data null when the row of this one is refused for its own cells */
    private record Namesake(String id, @Nullable PersonData data) {

        boolean unclear() {
            return data == null;
        }

        boolean near(PersonData other) {
            return data != null
                    && !other.department().isEmpty()
                    && data.department().equals(other.department())
                    && Level.notBelow(data.level(), other.level());
        }
    }
}
