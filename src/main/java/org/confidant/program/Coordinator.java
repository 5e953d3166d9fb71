package org.confidant.program;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.confidant.shared.PersonId;

/** Who coordinates, and since when. */
@Embeddable
record Coordinator(PersonId personId, Instant since) {}
