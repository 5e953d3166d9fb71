package org.confidant.selfmatch;

import java.time.Instant;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * A mentee's question to a mentor, as pages show it.
 *
 * @param words null where nothing was said, or it is gone
 * @param begun the mentorship that came of it, or null
 */
record RequestRow(
        MentorRequestId id,
        ProgramId program,
        Pair pair,
        PersonId mentee,
        PersonId mentor,
        RequestState state,
        Instant askedAt,
        Instant lapsesAt,
        @Nullable SealedId words,
        @Nullable MentorshipId begun) {

    public boolean open() {
        return state == RequestState.OPEN;
    }

    PersonId other(PersonId one) {
        return one.equals(mentee) ? mentor : mentee;
    }
}
