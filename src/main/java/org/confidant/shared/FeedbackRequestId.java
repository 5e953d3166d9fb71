package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a request for feedback. */
@Embeddable
public record FeedbackRequestId(UUID value) implements TypedId {

    public static FeedbackRequestId next() {
        return new FeedbackRequestId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static FeedbackRequestId of(String text) {
        return new FeedbackRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
