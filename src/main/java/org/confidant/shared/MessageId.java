package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a message. */
@Embeddable
public record MessageId(UUID value) implements TypedId {

    public static MessageId next() {
        return new MessageId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
