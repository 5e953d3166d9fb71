package org.confidant.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;

/** Something that one of the two said to feedback that was given. */
@Embeddable
record Answered(PersonId authorId, SealedId wordsId, Instant at) {}
