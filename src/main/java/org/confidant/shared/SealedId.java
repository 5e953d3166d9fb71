package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names one sealed text. */
@Embeddable
public record SealedId(UUID value) implements TypedId {

    public static SealedId next() {
        return new SealedId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static SealedId of(String text) {
        return new SealedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
