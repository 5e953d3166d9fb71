package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a vault space. */
@Embeddable
public record SpaceId(UUID value) implements TypedId {

    public static SpaceId next() {
        return new SpaceId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static SpaceId of(String text) {
        return new SpaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
