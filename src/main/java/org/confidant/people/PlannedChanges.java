package org.confidant.people;

import java.util.ArrayList;
import java.util.List;
import org.confidant.people.ImportPlan.Change;
import org.confidant.people.ImportPlan.Creation;
import org.confidant.people.ImportPlan.Difference;

/** Sorts the accepted rows: new people, changed people, and people of whom the file says nothing new. */
final class PlannedChanges {

    private final KnownPeople known;
    private final List<Creation> creations = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int unchanged;

    PlannedChanges(KnownPeople known, List<Candidate> accepted) {
        this.known = known;
        accepted.forEach(this::sort);
    }

    private void sort(Candidate row) {
        var before = known.before(row);
        if (before.isEmpty()) {
            creations.add(new Creation(row.line(), row.accepted(), row.manager()));
            return;
        }
        var differences = differences(before.get(), row);
        if (differences.isEmpty()) {
            unchanged++;
        } else {
            changes.add(new Change(
                    row.line(), before.get().id(), before.get().name(), row.accepted(), row.manager(), differences));
        }
    }

    private List<Difference> differences(KnownPerson before, Candidate row) {
        var managerBefore = known.managerBefore(row);
        return ImportColumn.ofPeople().stream()
                .map(column -> new Difference(
                        column, column.of(before.data(), managerBefore), column.of(row.accepted(), row.manager())))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    List<Creation> creations() {
        return creations;
    }

    List<Change> changes() {
        return changes;
    }

    int unchanged() {
        return unchanged;
    }
}
