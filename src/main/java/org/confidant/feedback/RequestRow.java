package org.confidant.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;

/** What the clear table knows of one open request. */
record RequestRow(
        FeedbackRequestId id, PersonId asker, PersonId asked, SealedId words, Instant askedAt, LocalDate dueOn) {}
