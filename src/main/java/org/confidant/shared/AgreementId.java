package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one version of an agreement. */
@Embeddable
public record AgreementId(UUID value) implements TypedId {

    public static AgreementId next() {
        return new AgreementId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
