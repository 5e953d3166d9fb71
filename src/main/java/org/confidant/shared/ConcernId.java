package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a concern. */
@Embeddable
public record ConcernId(UUID value) implements TypedId {

    public static ConcernId next() {
        return new ConcernId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ConcernId of(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
