package org.confidant.transition;

import java.time.Instant;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** What one of them said last of the match. Their coordinators see it; the others who take part do not. */
public record Fit(MentorshipId mentorship, PersonId person, FitAnswer answer, Instant at) {}
