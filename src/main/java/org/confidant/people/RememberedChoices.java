package org.confidant.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was said last of files with the same first line. */
@Entity
@Table(name = "people_import_memory")
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class RememberedChoices {

    @Id
    private String heads;

    @Embedded
    private ImportChoices choices;

    private Instant saidAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected RememberedChoices() {}

    /** @param heads the fingerprint of the first line */
    RememberedChoices(String heads, ImportChoices choices, Instant saidAt) {
        this.heads = heads;
        this.choices = choices;
        this.saidAt = saidAt;
    }

    void replace(ImportChoices said, Instant at) {
        choices = said;
        saidAt = at;
    }

    ImportChoices choices() {
        return choices;
    }
}
