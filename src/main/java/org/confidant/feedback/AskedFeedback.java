package org.confidant.feedback;

import java.time.LocalDate;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** A request for feedback that waits for whom it asks. */
public record AskedFeedback(FeedbackRequestId id, MentorshipId mentorship, PersonId asker, LocalDate dueOn) {}
