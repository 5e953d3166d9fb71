package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a commitment. */
@Embeddable
public record CommitmentId(UUID value) implements TypedId {

    public static CommitmentId next() {
        return new CommitmentId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
