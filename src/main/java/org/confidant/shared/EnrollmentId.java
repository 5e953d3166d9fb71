package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a person's place in a program. */
@Embeddable
public record EnrollmentId(UUID value) implements TypedId {

    public static EnrollmentId next() {
        return new EnrollmentId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static EnrollmentId of(String text) {
        return new EnrollmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
