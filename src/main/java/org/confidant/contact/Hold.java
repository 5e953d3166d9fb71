package org.confidant.contact;

import java.time.LocalDate;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/**
 * That a coordinator waits with the conclusion of a mentorship in which nothing has happened for long.
 *
 * @param until the last day on which it is not concluded
 */
public record Hold(MentorshipId mentorship, PersonId coordinator, HoldReason reason, LocalDate until) {}
