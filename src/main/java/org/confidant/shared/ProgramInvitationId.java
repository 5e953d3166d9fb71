package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an invitation into a program. */
@Embeddable
public record ProgramInvitationId(UUID value) implements TypedId {

    public static ProgramInvitationId next() {
        return new ProgramInvitationId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ProgramInvitationId of(String text) {
        return new ProgramInvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
