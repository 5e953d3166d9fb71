package org.confidant.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a refused row stands, found as the rows below name it: by employee id, address or name. */
final class RefusedLines {

    private final Map<String, Integer> lines = new HashMap<>();

    /** @param texts what stands in the rows that cannot be read, by their line */
    RefusedLines(Collection<Candidate> rows, Map<Integer, Collection<String>> texts) {
        rows.stream().filter(row -> !row.isAccepted()).forEach(row -> {
            Stream.of(row.employeeId(), row.email(), NamedManagers.bare(row.name(), NameOrder.GIVEN_FIRST))
                    .forEach(text -> put(text, row.line()));
            texts.getOrDefault(row.line(), List.of()).forEach(text -> put(Cells.clean(text), row.line()));
        });
    }

    private void put(String text, int line) {
        if (!text.isEmpty()) {
            lines.putIfAbsent(text, line);
        }
    }

    Optional<Integer> of(String manager, NameOrder order) {
        return Stream.of(manager, EmailAddress.canonical(manager), NamedManagers.bare(manager, order))
                .flatMap(text -> Optional.ofNullable(lines.get(text)).stream())
                .findFirst();
    }
}
