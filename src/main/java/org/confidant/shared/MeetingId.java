package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a meeting. */
@Embeddable
public record MeetingId(UUID value) implements TypedId {

    public static MeetingId next() {
        return new MeetingId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
