package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an absence. */
@Embeddable
public record AbsenceId(UUID value) implements TypedId {

    public static AbsenceId next() {
        return new AbsenceId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
