package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a match proposal. */
@Embeddable
public record ProposalId(UUID value) implements TypedId {

    public static ProposalId next() {
        return new ProposalId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
