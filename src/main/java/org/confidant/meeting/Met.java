package org.confidant.meeting;

import java.time.Instant;
import java.util.Set;
import org.confidant.shared.PersonId;

/**
 * When they met, for how long, and who was there.
 *
 * @param attended at least two of the participants
 */
public record Met(Instant startedAt, int minutes, Set<PersonId> attended) {

    public Met {
        attended = Set.copyOf(attended);
    }
}
