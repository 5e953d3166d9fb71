package org.confidant.closure;

import java.time.Instant;
import java.util.Map;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.goal.GoalCard;
import org.confidant.program.Place;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;

/**
 * What the viewer may do in a closure conversation; asked by pages and service alike.
 *
 * @param said who has said that it is done for them, and when
 */
record ClosurePermissions(Standing standing, Map<PersonId, Instant> said) {

    public boolean write() {
        return standing.allows(Verb.CLOSE_WELL);
    }

    /** Of a goal speak whose it is and the mentor; a circle's mentees read no more of each other's than what was opened to them. */
    public boolean speaksOf(GoalCard goal) {
        return write() && (standing.place() == Place.MENTOR || goal.mentee().equals(standing.viewer()));
    }

    /** Whoever mentors a circle speaks to all of it, where the agreement reaches so far. */
    public boolean addresses() {
        var terms = standing.terms();
        return write()
                && (standing.addressee(Scope.PAIR) != null
                        || (terms != null && !standing.shared().widerThan(terms.ceiling())));
    }

    /** That nothing is left to say is said once it has ended. */
    public boolean complete() {
        return write() && ended() && !completed();
    }

    public boolean completed() {
        return said.containsKey(standing.viewer());
    }

    public boolean ended() {
        return standing.state() == RelationState.ENDED;
    }

    /** @throws RefusedException when nothing is said here now */
    void requireWrite() {
        if (!write()) {
            throw RefusedException.notNow(
                    standing.terms() != null && ended()
                            ? "closure.refused.done"
                            : "agreement.closed." + standing.state());
        }
    }

    /** @throws RefusedException before the end, or when the viewer has said so */
    void requireComplete() {
        requireWrite();
        if (!ended()) {
            throw RefusedException.notNow("closure.refused.running");
        }
        if (completed()) {
            throw RefusedException.notNow("closure.refused.said");
        }
    }
}
