package org.confidant.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.shared.PersonId;

/** What applying a file would do, line by line; nothing is written by making one. */
record ImportPlan(
        List<Creation> creations, List<Change> changes, int unchanged, List<Refusal> refusals, List<NotSet> notSet) {

    /** @param manager the employee id of the manager, empty for none */
    record Creation(int line, PersonData data, String manager) {}

    record Change(
            int line, PersonId person, String name, PersonData data, String manager, List<Difference> differences) {

        public boolean ends() {
            return differences.stream().anyMatch(one -> one.column() == ImportColumn.STATUS) && !data.active();
        }

        /** The columns that change, for the trail, which holds no values. */
        public String fields() {
            return differences.stream().map(one -> one.column().head()).collect(Collectors.joining(", "));
        }
    }

    record Difference(ImportColumn column, String before, String after) {}

    record Refusal(int line, String name, List<Problem> problems) {}

    /**
     * A line that is accepted, but not the manager it names.
     *
     * @param kept whether its person goes on reporting to whom they report to already; otherwise to nobody
     */
    record NotSet(int line, String name, Problem reason, boolean kept) {}

    /** The same, and these changes besides. */
    ImportPlan and(List<Change> more) {
        var all = Stream.concat(changes.stream(), more.stream()).toList();
        return new ImportPlan(creations, all, unchanged, refusals, notSet);
    }

    /** Whom it gives another address. */
    List<PersonId> moved() {
        return changes.stream()
                .filter(change -> change.differences().stream().anyMatch(one -> one.column() == ImportColumn.EMAIL))
                .map(Change::person)
                .toList();
    }

    /** People who have left, by what the file says. */
    public List<Change> ends() {
        return changes.stream().filter(Change::ends).toList();
    }

    public List<Change> otherChanges() {
        return changes.stream().filter(change -> !change.ends()).toList();
    }

    public boolean changesSomething() {
        return !creations.isEmpty() || !changes.isEmpty();
    }

    /** Two plans with the same fingerprint do the same: what was shown is what is applied. */
    public String fingerprint() {
        return Fingerprints.of(toString());
    }
}
