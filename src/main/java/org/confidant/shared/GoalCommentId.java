package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names what a mentor says about a goal. */
@Embeddable
public record GoalCommentId(UUID value) implements TypedId {

    public static GoalCommentId next() {
        return new GoalCommentId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static GoalCommentId of(String text) {
        return new GoalCommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
