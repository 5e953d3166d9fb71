package org.confidant.feedback;

import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** Somebody asked this person for feedback. */
public record FeedbackAsked(FeedbackRequestId request, MentorshipId mentorship, PersonId asked) {}
