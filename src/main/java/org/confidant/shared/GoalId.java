package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a goal. */
@Embeddable
public record GoalId(UUID value) implements TypedId {

    public static GoalId next() {
        return new GoalId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
