package org.confidant.contact;

import java.time.Instant;
import org.confidant.shared.MentorshipId;

/**
 * Something that was done about contact in a mentorship.
 *
 * @param what the end of the message key {@code contact.notice.…} that says it
 * @param told how many were told
 */
public record Done(MentorshipId mentorship, String what, Instant at, int told) {}
