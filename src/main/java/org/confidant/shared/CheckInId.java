package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a check-in. */
@Embeddable
public record CheckInId(UUID value) implements TypedId {

    public static CheckInId next() {
        return new CheckInId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static CheckInId of(String text) {
        return new CheckInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
