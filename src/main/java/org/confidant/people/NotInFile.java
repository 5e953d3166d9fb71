package org.confidant.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.confidant.people.ImportPlan.Change;
import org.confidant.people.ImportPlan.Difference;
import org.confidant.shared.PersonId;

/**
 * Who is here and on no line of a file, refused lines included: they may have left, or the file may hold a part of the people
 * only. Nobody without an employee id, whom no export knows, and not the importer.
 *
 * @param departures what would happen to them if they have left; on no line, which is 0
 * @param here how many are here and have an employee id
 */
record NotInFile(List<Change> departures, int here) {

    static NotInFile of(PersonId importer, Collection<KnownPerson> people, List<ImportRow> rows) {
        var known = new KnownPeople(people);
        var named = new HashSet<String>();
        rows.forEach(row -> names(row).map(Cells::clean).forEach(name -> {
            named.add(name);
            named.add(EmailAddress.canonical(name));
        }));
        var here = people.stream()
                .filter(person -> person.data().active() && person.data().employeeId() != null)
                .toList();
        var departures = here.stream()
                .filter(person -> !person.id().equals(importer))
                .filter(person -> !named.contains(person.key()))
                .filter(person -> !named.contains(person.data().email()))
                .sorted((one, other) ->
                        one.data().sortName().compareTo(other.data().sortName()))
                .map(person -> departure(person, known))
                .toList();
        return new NotInFile(departures, here.size());
    }

    /** A torn row names somebody anywhere. */
    private static Stream<String> names(ImportRow row) {
        return row.whole()
                ? Stream.of(row.cell(ImportColumn.EMPLOYEE_ID), row.cell(ImportColumn.EMAIL))
                : row.cells().stream();
    }

    private static Change departure(KnownPerson person, KnownPeople known) {
        var status = ImportColumn.STATUS;
        var left = person.data().as(false);
        var manager = person.manager();
        return new Change(
                0,
                person.id(),
                person.name(),
                left,
                manager == null ? "" : known.key(manager),
                List.of(new Difference(status, status.of(person.data(), ""), status.of(left, ""))));
    }

    public boolean nobody() {
        return departures.isEmpty();
    }

    /** Of those who are shown: that they have left is said of them and of nobody else. */
    public String fingerprint() {
        return Fingerprints.of(departures.stream().map(Change::person).toList().toString());
    }
}
