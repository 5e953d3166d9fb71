package org.confidant.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.confidant.shared.PersonId;
import org.confidant.shared.TypedId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Someone's hand under one exact text. Another text does not have it: the signature stays, as void. */
@Entity
@DynamicUpdate // all but the voiding is for good, and the database says so, too
@Table(name = "agreement_signature")
class Signature {

    @Id
    private UUID id;

    private PersonId personId;
    private String hash;
    private Instant signedAt;
    private @Nullable Instant voidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    Signature(PersonId person, String hash, Instant at) {
        this.id = TypedId.uuid();
        this.personId = person;
        this.hash = hash;
        this.signedAt = at;
    }

    /** The text was changed. */
    void fade(Instant at) {
        if (voidedAt == null) {
            voidedAt = at;
        }
    }

    boolean holdsFor(String text) {
        return voidedAt == null && hash.equals(text);
    }

    PersonId person() {
        return personId;
    }

    Instant signedAt() {
        return signedAt;
    }
}
