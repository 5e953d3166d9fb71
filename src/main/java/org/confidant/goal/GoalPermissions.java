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
 * @param mentor whether they are on the mentor's side
 * @param open whether the agreement in force lets it be written now
 * @param discussed whether it lets it be spoken about now
 * @param followed whether it lets somebody take something on now
 * @param state the goal's
 */
record GoalPermissions(
        boolean own, boolean mentor, boolean open, boolean discussed, boolean followed, GoalState state) {

    /** For a goal not yet set. */
    static GoalPermissions of(Standing standing) {
        return of(standing, standing.place() == Place.MENTEE, GoalState.ACTIVE);
    }

    static GoalPermissions of(Standing standing, Goal goal) {
        return of(standing, goal.mentee().equals(standing.viewer()), goal.state());
    }

    private static GoalPermissions of(Standing standing, boolean own, GoalState state) {
        return new GoalPermissions(
                own,
                standing.place() == Place.MENTOR,
                standing.allows(Verb.SET_GOAL),
                standing.allows(Verb.COMMENT_ON_GOAL),
                standing.allows(Verb.TAKE_ON),
                state);
    }

    /** Its words, also of one that nobody else knows yet. */
    public boolean edit() {
        return write() || share();
    }

    public boolean share() {
        return own && open && state == GoalState.DRAFT;
    }

    /** Set, write an entry, keep milestones. */
    public boolean write() {
        return own && open && state == GoalState.ACTIVE;
    }

    public boolean finish() {
        return write();
    }

    public boolean resume() {
        return own && open && (state == GoalState.ACHIEVED || state == GoalState.SET_ASIDE);
    }

    /** Say something about it: the mentor's part. */
    public boolean comment() {
        return mentor && discussed && state != GoalState.DRAFT;
    }

    /** Take a suggestion up, or leave it. */
    public boolean answer() {
        return own && discussed && state != GoalState.DRAFT;
    }

    /** Take a step to it: whoever knows of it. */
    public boolean follow() {
        return followed && (state == GoalState.ACTIVE || state == GoalState.DRAFT);
    }

    void requireFollow() {
        if (!follow()) {
            throw RefusedException.notNow("goal.refused.state." + state);
        }
    }

    void requireWrite() {
        requireOwn();
        if (!write()) {
            throw RefusedException.notNow("goal.refused.state." + state);
        }
    }

    void requireEdit() {
        requireOwn();
        if (!edit()) {
            throw RefusedException.notNow("goal.refused.state." + state);
        }
    }

    void requireComment() {
        if (!mentor) {
            throw RefusedException.notYours("goal.comment.refused");
        }
    }

    void requireOwn() {
        if (!own) {
            throw RefusedException.notYours("goal.refused.theirs");
        }
    }
}
