package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a question that a program asks whoever takes a place in it. */
@Embeddable
public record QuestionId(UUID value) implements TypedId {

    public static QuestionId next() {
        return new QuestionId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
