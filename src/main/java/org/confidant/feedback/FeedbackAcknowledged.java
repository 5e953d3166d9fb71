package org.confidant.feedback;

import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** The receiver read what this person gave. */
public record FeedbackAcknowledged(FeedbackId feedback, MentorshipId mentorship, PersonId giver) {}
