package org.confidant.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** How a person signs in: the hash of their password, and whether they ever have. */
@Entity
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId personId;

    @Version
    private @Nullable Integer version;

    private String passwordHash;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant passwordSetAt;

    private @Nullable Instant firstUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person, String passwordHash, Instant at) {
        this.personId = person;
        this.passwordHash = passwordHash;
        this.passwordSetAt = at;
    }

    void changePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordSetAt = at;
    }

    void signedIn(Instant at) {
        if (firstUsedAt == null) {
            firstUsedAt = at;
        }
    }

    PersonId personId() {
        return personId;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean everUsed() {
        return firstUsedAt != null;
    }
}
