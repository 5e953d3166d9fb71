package org.confidant.agreement;

import org.confidant.mentorship.MentorshipState;
import org.jspecify.annotations.Nullable;

/** Where a mentorship stands towards its agreement. */
public enum RelationState {
    /** Paired, and no version signed by all: nothing has begun. */
    UNSIGNED,
    IN_FORCE,
    /** Contact lapsed and waits to be reaffirmed. Nothing sets it yet: reaffirmation comes with the check-ins. */
    LAPSED,
    PAUSED,
    ENDED;

    /** A pause opens nothing that no signature has opened, so the missing agreement is asked first. */
    static RelationState of(MentorshipState mentorship, @Nullable TermsInForce terms) {
        if (mentorship == MentorshipState.ENDED) {
            return ENDED;
        }
        if (terms == null) {
            return UNSIGNED;
        }
        return mentorship == MentorshipState.PAUSED ? PAUSED : IN_FORCE;
    }
}
