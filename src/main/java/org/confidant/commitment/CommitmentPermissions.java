package org.confidant.commitment;

import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;

/**
 * What the viewer may do with commitments: whoever knows of one may make one, and whose it is alone says what became of it. Service,
 * controller and template ask this one value.
 *
 * @param open whether the agreement in force lets something be taken on now
 */
record CommitmentPermissions(boolean open, RelationState state, PersonId viewer) {

    static CommitmentPermissions of(Standing standing) {
        return new CommitmentPermissions(standing.allows(Verb.TAKE_ON), standing.state(), standing.viewer());
    }

    /** Say that it was kept or missed, or give it another day. */
    boolean settle(PersonId owner) {
        return open && viewer.equals(owner);
    }

    /** @throws RefusedException when nothing can be taken on now: said before anything typed is looked at */
    void requireOpen() {
        if (!open) {
            throw RefusedException.notNow("agreement.closed." + state);
        }
    }

    /** @throws RefusedException when it is not the viewer's to settle */
    void requireSettle(PersonId owner) {
        requireOpen();
        if (!viewer.equals(owner)) {
            throw RefusedException.notYours("commitment.refused.theirs");
        }
    }
}
