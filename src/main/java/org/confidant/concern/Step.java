package org.confidant.concern;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a concern, through whom and when.
 *
 * @param wordsId what they said with it; null for nothing
 */
@Embeddable
record Step(
        @Enumerated(EnumType.STRING) Kind kind,
        PersonId personId,
        Instant at,
        @Nullable SealedId wordsId) {

    /** What its author or its recipient does. */
    enum Kind {
        SUBMITTED(true),
        ADDED(true),
        TAKEN_UP(false),
        SETTLED(false),
        WITHDRAWN(true);

        private final boolean authors;

        Kind(boolean authors) {
            this.authors = authors;
        }

        /** Whether it is the author's to do, and not the recipient's. */
        boolean authors() {
            return authors;
        }
    }
}
