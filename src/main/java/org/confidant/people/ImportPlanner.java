package org.confidant.people;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.people.ImportPlan.NotSet;
import org.confidant.people.ImportPlan.Refusal;
import org.confidant.shared.PersonId;

/**
 * Decides what a file would do to the people there are. A pure function: a row is refused for its own cells, for another row
 * that claims the same, or because the organisation would not add up with it; refusing one may refuse others, so it is asked
 * again until nothing more falls. Who only reports to somebody refused comes without that manager.
 */
final class ImportPlanner {

    private final PersonId importer;
    private final KnownPeople known;
    private final NameOrder order;
    private final Map<Integer, Candidate> candidates = new LinkedHashMap<>();
    private final Map<Integer, Collection<String>> torn = new HashMap<>();

    private ImportPlanner(PersonId importer, ZoneId usual, KnownPeople known, List<ImportRow> rows) {
        this.importer = importer;
        this.known = known;
        this.order = rows.isEmpty()
                ? NameOrder.GIVEN_FIRST
                : rows.get(0).layout().choices().nameOrder();
        rows.forEach(row -> candidates.put(row.line(), RowReader.read(row, known, usual)));
        rows.stream().filter(row -> !row.whole()).forEach(row -> torn.put(row.line(), row.cells()));
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
        for (var before = Map.<Integer, Candidate>of(); !before.equals(candidates); ) {
            before = Map.copyOf(candidates);
            refuseTakenAddresses();
            refuseCircles();
            settleManagers();
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
            var members =
                    circle.stream().filter(rows::containsKey).map(rows::get).toList();
            var keeping =
                    members.stream().filter(ImportPlanner::keepsItsManager).toList();
            keeping.forEach(row -> put(row.keeping("", Objects.requireNonNull(row.notSet()))));
            if (keeping.isEmpty()) {
                members.forEach(row -> refuse(row, Problem.of("manager-circle", row.manager(), round)));
            }
        }
    }

    /** Not what its row says, but what was so before. */
    private static boolean keepsItsManager(Candidate row) {
        return row.notSet() != null && !row.manager().isEmpty();
    }

    /** Whoever names a manager who is refused, and not here already, goes on as before; one whom nobody knows is a mistake. */
    private void settleManagers() {
        var coming = accepted().stream().map(Candidate::employeeId).collect(Collectors.toSet());
        var refused = new RefusedLines(candidates.values(), torn);
        for (var row : accepted()) {
            var manager = row.manager();
            if (!manager.isEmpty() && !known.has(manager) && !coming.contains(manager)) {
                refused.of(manager, order)
                        .map(line -> Problem.ofManager("refused", manager, line.toString()))
                        .ifPresentOrElse(
                                why -> put(row.keeping(known.managerBefore(row), why)),
                                () -> refuse(row, Problem.of("manager-unknown", manager)));
            }
        }
    }

    private void put(Candidate row) {
        candidates.put(row.line(), row);
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
        return new ImportPlan(changes.creations(), changes.changes(), changes.unchanged(), refusals, notSet());
    }

    private List<NotSet> notSet() {
        return accepted().stream()
                .flatMap(row -> Stream.ofNullable(row.notSet())
                        .map(why -> new NotSet(
                                row.line(), row.name(), why, !row.manager().isEmpty())))
                .toList();
    }
}
