package org.confidant.feedback;

import java.time.Instant;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What the clear table knows of one feedback. */
record FeedbackRow(
        FeedbackId id,
        FeedbackKind kind,
        MentorshipId mentorship,
        PersonId giver,
        PersonId receiver,
        SealedId words,
        @Nullable SealedId takeaway,
        Instant givenAt,
        @Nullable Instant acknowledgedAt) {}
