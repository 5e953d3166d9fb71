package org.confidant.people;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.confidant.shared.TypedId;

/** Names an uploaded file. */
@Embeddable
record ImportId(UUID value) implements TypedId {

    static ImportId next() {
        return new ImportId(TypedId.uuid());
    }

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
