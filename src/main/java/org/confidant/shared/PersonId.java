package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a person. */
@Embeddable
public record PersonId(UUID value) implements TypedId {

    public static PersonId next() {
        return new PersonId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
