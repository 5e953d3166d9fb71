package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a session guide of a program. */
@Embeddable
public record GuideId(UUID value) implements TypedId {

    public static GuideId next() {
        return new GuideId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static GuideId of(String text) {
        return new GuideId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
