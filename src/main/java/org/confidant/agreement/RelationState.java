package org.confidant.agreement;

import org.confidant.mentorship.MentorshipState;
import org.jspecify.annotations.Nullable;

/** Where a mentorship stands towards its agreement. */
public enum RelationState {
    /** Paired, and no version signed by all: nothing has begun. */
    UNSIGNED,
    IN_FORCE,
    /** Contact lapsed, and not all have said yet whether they go on. */
    LAPSED,
    PAUSED,
    ENDED;

    /** A pause opens nothing that no signature has opened, so the missing agreement is asked first; nor does it close what waits for an answer. */
    static RelationState of(MentorshipState mentorship, @Nullable TermsInForce terms) {
        if (mentorship == MentorshipState.ENDED) {
            return ENDED;
        }
        if (terms == null) {
            return UNSIGNED;
        }
        if (mentorship == MentorshipState.PAUSED) {
            return PAUSED;
        }
        return terms.lapsed() == null ? IN_FORCE : LAPSED;
    }
}
