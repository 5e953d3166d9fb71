package org.confidant.commitment;

import java.time.LocalDate;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;

/** What somebody took on is due tomorrow, where they are. */
public record CommitmentNeared(CommitmentId commitment, MentorshipId mentorship, PersonId owner, LocalDate dueOn) {}
