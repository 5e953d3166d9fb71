package org.confidant.recheck;

import java.time.Instant;
import org.confidant.mentorship.Refusal;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;
import org.jspecify.annotations.Nullable;

/**
 * A rule that does not hold any more.
 *
 * @param mentorship null where a mentor meets more mentees than they have room for
 * @param place the mentor's
 * @param mentee null as the mentorship
 * @param settlement null while it waits for a coordinator
 */
record RuleBreach(
        RuleBreachId id,
        ProgramId program,
        Refusal rule,
        @Nullable MentorshipId mentorship,
        EnrollmentId place,
        PersonId mentor,
        @Nullable PersonId mentee,
        Instant noticedAt,
        @Nullable Settlement settlement) {

    /** That they go on all the same. */
    record Settlement(Instant at, PersonId by, SettlementReason reason) {}

    public boolean open() {
        return settlement == null;
    }
}
