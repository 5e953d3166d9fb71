package org.confidant.commitment;

import java.time.LocalDate;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.MentorshipId;

/** Something that the viewer has still to do. */
public record DueCommitment(CommitmentId id, MentorshipId mentorship, LocalDate dueOn) {}
