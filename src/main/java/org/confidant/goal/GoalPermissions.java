package org.confidant.goal;

import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.program.Place;
import org.confidant.shared.RefusedException;

/**
 * What the viewer may do with a goal, or with goals at all: the mentee's own they write, others read. Service, controller and
 * template ask this one value.
 *
 * @param own whether it is, or would be, the viewer's
 * @param open whether the agreement in force lets it be written now
 * @param state the goal's
 */
record GoalPermissions(boolean own, boolean open, GoalState state) {

    /** For a goal not yet set. */
    static GoalPermissions of(Standing standing) {
        return new GoalPermissions(standing.place() == Place.MENTEE, standing.allows(Verb.SET_GOAL), GoalState.ACTIVE);
    }

    static GoalPermissions of(Standing standing, Goal goal) {
        return new GoalPermissions(
                goal.mentee().equals(standing.viewer()), standing.allows(Verb.SET_GOAL), goal.state());
    }

    /** Set, edit, write an entry. */
    public boolean write() {
        return own && open && state == GoalState.ACTIVE;
    }

    public boolean finish() {
        return write();
    }

    public boolean resume() {
        return own && open && state != GoalState.ACTIVE;
    }

    void requireWrite() {
        requireOwn();
        if (!write()) {
            throw RefusedException.notNow("goal.refused.state." + state);
        }
    }

    void requireOwn() {
        if (!own) {
            throw RefusedException.notYours("goal.refused.theirs");
        }
    }
}
