package org.confidant.mentorship;

import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * A rule that does not hold any more of people who meet.
 *
 * @param mentorship in which they do; null where the mentor meets more mentees than they have room for, in whichever
 * @param mentee null where it is about the mentor's room
 */
public record BrokenRule(
        Refusal rule,
        @Nullable MentorshipId mentorship,
        @Nullable EnrollmentId mentee,
        EnrollmentId mentor) {}
