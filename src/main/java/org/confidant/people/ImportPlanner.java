package org.confidant.people;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confidant.people.ImportPlan.Refusal;
import org.confidant.shared.PersonId;

/**
 * Decides what a file would do to the people there are. A pure function: a row is refused for its own cells, for another row
 * that claims the same, or because the organisation would not add up with it; refusing one may refuse others, so it is asked
 * again until nothing more falls.
 */
final class ImportPlanner {

    private final PersonId importer;
    private final KnownPeople known;
    private final NameOrder order;
    private final Map<Integer, Candidate> candidates = new LinkedHashMap<>();

    private ImportPlanner(PersonId importer, ZoneId usual, KnownPeople known, List<ImportRow> rows) {
        this.importer = importer;
        this.known = known;
        this.order = rows.isEmpty()
                ? NameOrder.GIVEN_FIRST
                : rows.get(0).layout().choices().nameOrder();
        rows.forEach(row -> candidates.put(row.line(), RowReader.read(row, known, usual)));
    }

    /**
     * @param importer who may not end their own time here by their own file
     * @param usual the zone of new people where the file has no column of zones
     */
    static ImportPlan plan(PersonId importer, ZoneId usual, Collection<KnownPerson> people, List<ImportRow> rows) {
        var planner = new ImportPlanner(importer, usual, new KnownPeople(people), rows);
        planner.nameManagers();
        planner.refuseRepeated("employee-repeated", Candidate::employeeId);
        planner.refuseRepeated("email-repeated", Candidate::email);
        planner.refuseOwnEnd();
        planner.settle();
        return planner.plan();
    }

    /** A manager named by address or by name is looked up among everybody there will be. */
    private void nameManagers() {
        var managers = new NamedManagers(known, candidates.values(), order);
        candidates.replaceAll((line, row) -> managers.resolve(row));
    }

    private void refuseRepeated(String reason, Function<Candidate, String> claim) {
        var claims = candidates.values().stream()
                .filter(row -> !claim.apply(row).isEmpty())
                .collect(Collectors.groupingBy(claim));
        claims.values().stream()
                .filter(rows -> rows.size() > 1)
                .forEach(rows ->
                        rows.forEach(row -> refuse(row, Problem.of(reason, claim.apply(row), otherLines(row, rows)))));
    }

    private static String otherLines(Candidate row, List<Candidate> rows) {
        return rows.stream()
                .map(Candidate::line)
                .filter(line -> line != row.line())
                .limit(10)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private void refuseOwnEnd() {
        for (var row : accepted()) {
            var own = known.before(row).filter(person -> person.id().equals(importer));
            if (own.isPresent() && !row.accepted().active()) {
                refuse(row, Problem.of("own-end", row.name()));
            }
        }
    }

    private void settle() {
        for (var before = -1; before != accepted().size(); ) {
            before = accepted().size();
            refuseTakenAddresses();
            refuseCircles();
            refuseWithoutManager();
        }
    }

    private void refuseTakenAddresses() {
        var organisation = new Organisation(known, accepted());
        for (var row : accepted()) {
            organisation
                    .ownerBesides(row.email())
                    .ifPresent(owner -> refuse(row, Problem.of("email-taken", row.email(), owner.name())));
        }
    }

    private void refuseCircles() {
        var rows = accepted().stream().collect(Collectors.toMap(Candidate::employeeId, Function.identity()));
        for (var circle : new Organisation(known, accepted()).circles()) {
            var round = circle.stream().limit(6).collect(Collectors.joining(" → "))
                    + (circle.size() > 6 ? " → …" : " → " + circle.get(0));
            circle.stream()
                    .filter(rows::containsKey)
                    .map(rows::get)
                    .forEach(row -> refuse(row, Problem.of("manager-circle", row.manager(), round)));
        }
    }

    /** A refused row takes those down who report to it, unless their manager is here already. */
    private void refuseWithoutManager() {
        var lines = candidates.values().stream()
                .collect(Collectors.toMap(Candidate::employeeId, Candidate::line, (first, second) -> first));
        var reports = accepted().stream()
                .filter(row -> !row.manager().isEmpty() && !known.has(row.manager()))
                .collect(Collectors.groupingBy(Candidate::manager));
        var coming = accepted().stream().map(Candidate::employeeId).collect(Collectors.toSet());
        var absent = new ArrayDeque<>(
                reports.keySet().stream().filter(id -> !coming.contains(id)).toList());
        while (!absent.isEmpty()) {
            var manager = absent.remove();
            for (var row : reports.getOrDefault(manager, List.of())) {
                var line = lines.get(manager);
                refuse(
                        row,
                        line == null
                                ? Problem.of("manager-unknown", manager)
                                : Problem.of("manager-refused", manager, line.toString()));
                absent.add(row.employeeId());
            }
        }
    }

    private void refuse(Candidate row, Problem problem) {
        candidates.computeIfPresent(row.line(), (line, now) -> now.refusedFor(problem));
    }

    private List<Candidate> accepted() {
        return candidates.values().stream().filter(Candidate::isAccepted).toList();
    }

    private ImportPlan plan() {
        var changes = new PlannedChanges(known, accepted());
        var refusals = candidates.values().stream()
                .filter(row -> !row.isAccepted())
                .map(row -> new Refusal(row.line(), row.name(), row.problems()))
                .toList();
        return new ImportPlan(changes.creations(), changes.changes(), changes.unchanged(), refusals);
    }
}
