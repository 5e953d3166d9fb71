package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a rule that does not hold any more of people who meet. */
@Embeddable
public record RuleBreachId(UUID value) implements TypedId {

    public static RuleBreachId next() {
        return new RuleBreachId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static RuleBreachId of(String text) {
        return new RuleBreachId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
