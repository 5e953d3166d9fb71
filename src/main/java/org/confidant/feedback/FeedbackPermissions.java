package org.confidant.feedback;

import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.shared.RefusedException;

/** What the viewer may do with feedback in a mentorship; asked by pages and service alike. */
record FeedbackPermissions(boolean give, boolean acknowledge, RelationState state) {

    static FeedbackPermissions of(Standing standing) {
        return new FeedbackPermissions(
                standing.allows(Verb.GIVE_FEEDBACK), standing.allows(Verb.ACKNOWLEDGE_FEEDBACK), standing.state());
    }

    /** Thanking and answering are open as long as acknowledging is. */
    public boolean answer() {
        return acknowledge;
    }

    /** @throws RefusedException when giving and asking are closed now: said before anything typed is looked at */
    void requireGive() {
        require(give);
    }

    /** @throws RefusedException when thanking and answering are closed now */
    void requireAnswer() {
        require(answer());
    }

    private void require(boolean open) {
        if (!open) {
            throw RefusedException.notNow("agreement.closed." + state);
        }
    }

    boolean acknowledges(Standing standing, FeedbackRow row) {
        return acknowledge
                && row.kind() == FeedbackKind.FEEDBACK
                && row.acknowledgedAt() == null
                && row.receiver().equals(standing.viewer());
    }
}
