package org.confidant.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names a line in an inbox. */
@Embeddable
public record NoticeId(UUID value) implements TypedId {

    public static NoticeId next() {
        return new NoticeId(TypedId.uuid());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
