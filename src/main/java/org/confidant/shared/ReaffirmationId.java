package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a question whether participants go on. */
@Embeddable
public record ReaffirmationId(UUID value) implements TypedId {

    public static ReaffirmationId next() {
        return new ReaffirmationId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ReaffirmationId of(String text) {
        return new ReaffirmationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
