package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a mentee's question to a mentor whether they would meet. */
@Embeddable
public record MentorRequestId(UUID value) implements TypedId {

    public static MentorRequestId next() {
        return new MentorRequestId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MentorRequestId of(String text) {
        return new MentorRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
