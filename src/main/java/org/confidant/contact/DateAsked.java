package org.confidant.contact;

import java.time.Instant;
import java.util.Set;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** A coordinator asked those of a mentorship whether their next date is planned. */
public record DateAsked(MentorshipId mentorship, Instant at, Set<PersonId> people) {}
