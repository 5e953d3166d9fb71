package org.confidant.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An uploaded file: kept while its preview waits, emptied when it is applied. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class PeopleImport {

    @EmbeddedId
    private ImportId id;

    private PersonId uploadedBy;
    private Instant uploadedAt;
    private String fileName;
    private byte @Nullable [] content;
    private @Nullable Instant appliedAt;
    private int created;
    private int changed;
    private int refused;

    @Embedded
    private ImportChoices choices;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PeopleImport() {}

    PeopleImport(PersonId uploadedBy, Instant uploadedAt, String fileName, byte[] content, ImportChoices choices) {
        this.id = ImportId.next();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.fileName = fileName;
        this.content = content.clone();
        this.choices = choices;
    }

    /** How its columns are to be read from now on. */
    void read(ImportChoices said) {
        if (isApplied()) {
            throw new IllegalStateException("An applied import is read no more");
        }
        choices = said;
    }

    void applied(ImportPlan plan, Instant at) {
        if (isApplied()) {
            throw new IllegalStateException("An import is applied once");
        }
        created = plan.creations().size();
        changed = plan.changes().size();
        refused = plan.refusals().size();
        appliedAt = at;
        content = null;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    /** As somebody said, or as it can be read without. */
    ImportFile file() {
        return ImportFile.of(Objects.requireNonNull(content, "an applied import is empty"))
                .readAs(choices);
    }

    ImportRecord asRecord() {
        return new ImportRecord(id, fileName, uploadedAt, appliedAt, created, changed, refused);
    }
}
