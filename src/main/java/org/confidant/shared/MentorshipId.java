package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a mentorship. */
@Embeddable
public record MentorshipId(UUID value) implements TypedId {

    public static MentorshipId next() {
        return new MentorshipId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MentorshipId of(String text) {
        return new MentorshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
