package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a milestone of a goal. */
@Embeddable
public record MilestoneId(UUID value) implements TypedId {

    public static MilestoneId next() {
        return new MilestoneId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MilestoneId of(String text) {
        return new MilestoneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
