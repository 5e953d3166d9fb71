package org.confidant.concern;

import org.confidant.concern.Step.Kind;
import org.confidant.shared.RefusedException;

/**
 * What one of the two may do with a concern; asked by aggregate, service and pages alike.
 *
 * @param author whether it is who raised it, and not who received it
 * @param reachable whether the recipient is still here, and still what they were chosen as
 */
record ConcernPermissions(boolean author, ConcernState state, boolean reachable) {

    boolean allows(Kind act) {
        return author == act.authors()
                && switch (act) {
                    case SUBMITTED -> false;
                    case ADDED -> state.open() && reachable;
                    case TAKEN_UP -> state == ConcernState.SUBMITTED && reachable;
                    case SETTLED -> state == ConcernState.TAKEN_UP && reachable;
                    case WITHDRAWN -> state == ConcernState.SUBMITTED || unheard();
                };
    }

    /** @throws RefusedException when it is not theirs to do, or not now */
    void require(Kind act) {
        if (author != act.authors()) {
            throw RefusedException.notYours("concern.refused." + (author ? "recipient" : "author"));
        }
        if (!allows(act)) {
            throw RefusedException.notNow("concern.refused." + (unheard() ? "unheard" : state));
        }
    }

    /** It is open, and nobody is there to hear it. */
    public boolean unheard() {
        return state.open() && !reachable;
    }

    /** Whether it can go to somebody else, by its author alone. */
    public boolean passOn() {
        return author && unheard();
    }

    /** @throws RefusedException when it is not theirs to send, or its recipient still hears it */
    void requirePassOn() {
        if (!author) {
            throw RefusedException.notYours("concern.refused.author");
        }
        if (!passOn()) {
            throw RefusedException.notNow("concern.refused." + (state.open() ? "heard" : state));
        }
    }

    public boolean add() {
        return allows(Kind.ADDED);
    }

    public boolean takeUp() {
        return allows(Kind.TAKEN_UP);
    }

    public boolean settle() {
        return allows(Kind.SETTLED);
    }

    public boolean withdraw() {
        return allows(Kind.WITHDRAWN);
    }
}
