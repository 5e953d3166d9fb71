package org.confidant.feedback;

import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** Somebody gave this person feedback. */
public record FeedbackGiven(FeedbackId feedback, MentorshipId mentorship, PersonId receiver) {}
