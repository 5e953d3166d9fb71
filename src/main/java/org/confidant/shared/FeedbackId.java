package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names feedback given. */
@Embeddable
public record FeedbackId(UUID value) implements TypedId {

    public static FeedbackId next() {
        return new FeedbackId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static FeedbackId of(String text) {
        return new FeedbackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
