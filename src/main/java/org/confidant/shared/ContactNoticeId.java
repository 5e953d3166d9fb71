package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names what was noticed of a mentorship. */
@Embeddable
public record ContactNoticeId(UUID value) implements TypedId {

    public static ContactNoticeId next() {
        return new ContactNoticeId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ContactNoticeId of(String text) {
        return new ContactNoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
