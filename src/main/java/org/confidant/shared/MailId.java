package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a mail in the outbox. */
@Embeddable
public record MailId(UUID value) implements TypedId {

    public static MailId next() {
        return new MailId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static MailId of(String text) {
        return new MailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
