package org.confidant.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditService;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports of HR's export: uploaded, previewed, applied as previewed or not at all. For administrators. */
@Service
@Transactional
class PeopleImports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ImportRepository imports;
    private final ImportWriter writer;
    private final ImportMemory memory;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleImports(
            ImportRepository imports,
            ImportWriter writer,
            ImportMemory memory,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.writer = writer;
        this.memory = memory;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ImportRecord> applied(Viewer viewer) {
        Administrators.only(viewer);
        return imports.findTop20ByAppliedAtIsNotNullOrderByAppliedAtDescIdDesc();
    }

    /**
     * Keeps the file for its preview. What the viewer uploaded before and did not apply is forgotten.
     *
     * @throws UnreadableFileException when it is no such export at all
     */
    public ImportId upload(Viewer viewer, String fileName, byte[] content) {
        Administrators.only(viewer);
        var heads = ImportFile.of(content).layout().heads();
        var now = clock.instant();
        imports.forget(viewer.id().value(), now.minus(KEPT));
        var name = Cells.brief(fileName);
        return imports.save(new PeopleImport(viewer.id(), now, name, content, memory.of(heads)))
                .asRecord()
                .id();
    }

    @Transactional(readOnly = true)
    public ImportPreview preview(Viewer viewer, ImportId id) {
        Administrators.only(viewer);
        var file = imports.findById(id).orElseThrow(NotVisibleException::new);
        if (file.isApplied()) {
            return new ImportPreview(file.asRecord(), null, null, null);
        }
        var read = file.file();
        if (!read.unclear().nothing()) {
            return new ImportPreview(file.asRecord(), null, null, read);
        }
        var known = writer.known();
        return new ImportPreview(file.asRecord(), plan(viewer, read, known), notInFile(viewer, read, known), read);
    }

    /**
     * Applies the plan that was shown, wholly or not at all; an import applied already stays as it is.
     *
     * @param left the fingerprint of those who were shown as not in the file, if they have left; otherwise empty
     * @return false when the people have changed so that the plan no longer holds; nothing is written then
     */
    public boolean apply(Viewer viewer, ImportId id, String fingerprint, String left) {
        Administrators.only(viewer);
        var file = imports.findForUpdateById(id).orElseThrow(NotVisibleException::new);
        if (file.isApplied()) {
            return true;
        }
        writer.holdStill();
        var read = file.file();
        var known = writer.known();
        var shown = plan(viewer, read, known);
        var absent = notInFile(viewer, read, known);
        if (!read.unclear().nothing()
                || !shown.fingerprint().equals(fingerprint)
                || !(left.isEmpty() || left.equals(absent.fingerprint()))) {
            return false;
        }
        var plan = left.isEmpty() ? shown : shown.and(absent.departures());
        if (!plan.changesSomething()) {
            throw RefusedException.notNow("people.import.nothing");
        }
        writer.write(plan);
        file.applied(plan, clock.instant());
        record(viewer, file.asRecord(), plan);
        events.publishEvent(new PeopleLeft(
                plan.ends().stream().map(ImportPlan.Change::person).toList()));
        events.publishEvent(new AddressesChanged(plan.moved()));
        events.publishEvent(new PeopleImported(
                plan.changes().stream().map(ImportPlan.Change::person).toList()));
        return true;
    }

    private static ImportPlan plan(Viewer viewer, ImportFile file, List<KnownPerson> known) {
        var zone = Objects.requireNonNullElse(file.layout().choices().zone(), viewer.zone());
        return ImportPlanner.plan(viewer.id(), zone, known, file.rows());
    }

    private static NotInFile notInFile(Viewer viewer, ImportFile file, List<KnownPerson> known) {
        return NotInFile.of(viewer.id(), known, file.rows());
    }

    private void record(Viewer viewer, ImportRecord file, ImportPlan plan) {
        var counts = Map.of(
                "created", Integer.toString(file.created()),
                "changed", Integer.toString(file.changed()),
                "refused", Integer.toString(file.refused()));
        audit.record(viewer.id(), "people.imported", file.id().toString(), counts);
        plan.changes()
                .forEach(change -> audit.record(
                        viewer.id(), "people.changed", change.person().toString(), Map.of("fields", change.fields())));
        plan.moved()
                .forEach(person -> audit.record(viewer.id(), "people.address_changed", person.toString(), Map.of()));
    }
}
