package org.confidant.feedback;

import java.time.Instant;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** Feedback that its receiver has not acknowledged yet. */
public record WaitingFeedback(FeedbackId id, MentorshipId mentorship, PersonId giver, Instant givenAt) {}
