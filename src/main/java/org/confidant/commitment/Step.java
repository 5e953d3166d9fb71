package org.confidant.commitment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What became of a commitment, through whom and when; the day that held from then on; and why it was moved, if it was. */
@Embeddable
record Step(
        @Enumerated(EnumType.STRING) Kind kind,
        LocalDate dueOn,
        @Nullable SealedId reasonId,
        PersonId personId,
        Instant at) {

    /** What happened. */
    enum Kind {
        MADE,
        KEPT,
        MISSED,
        RENEGOTIATED
    }
}
