package org.confidant.meeting;

import java.time.Instant;
import java.util.Set;
import org.confidant.commitment.NewCommitment;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting went.
 *
 * @param attended at least two of the participants
 * @param note the writer's part of the shared note; may be empty
 * @param privateNote for the writer alone; may be empty
 * @param taken what one of them took on; null where nobody did
 * @param next the next meeting
 * @param then what comes next
 * @param reason what is to be said of that; may be empty
 */
public record Log(
        Instant startedAt,
        int minutes,
        Set<PersonId> attended,
        String note,
        String privateNote,
        @Nullable NewCommitment taken,
        @Nullable Plan next,
        Then then,
        String reason) {

    public Log {
        attended = Set.copyOf(attended);
    }

    Met met() {
        return new Met(startedAt, minutes, attended);
    }
}
