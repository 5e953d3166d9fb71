package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a match run. */
@Embeddable
public record MatchRunId(UUID value) implements TypedId {

    public static MatchRunId next() {
        return new MatchRunId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MatchRunId of(String text) {
        return new MatchRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
