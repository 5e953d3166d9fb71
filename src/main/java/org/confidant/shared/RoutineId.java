package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a routine of meetings. */
@Embeddable
public record RoutineId(UUID value) implements TypedId {

    public static RoutineId next() {
        return new RoutineId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static RoutineId of(String text) {
        return new RoutineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
