package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a program. */
@Embeddable
public record ProgramId(UUID value) implements TypedId {

    public static ProgramId next() {
        return new ProgramId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ProgramId of(String text) {
        return new ProgramId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
