package org.confidant.meeting;

import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What a participant may do with a meeting, or with meetings at all: all of them the same, as long as the agreement is in force.
 * Service, controller and template ask this one value.
 *
 * @param open whether the agreement in force lets meetings be planned and logged now
 * @param state the meeting's; null where there is none yet
 * @param asked whether the viewer is asked if what was logged is right
 */
record MeetingPermissions(boolean open, @Nullable MeetingState state, boolean asked) {

    static MeetingPermissions of(Standing standing) {
        return new MeetingPermissions(standing.allows(Verb.PLAN_MEETING), null, false);
    }

    static MeetingPermissions of(Standing standing, Meeting meeting) {
        return new MeetingPermissions(
                standing.allows(Verb.PLAN_MEETING), meeting.state(), meeting.asks(standing.viewer()));
    }

    public boolean plan() {
        return open && state == null;
    }

    /** Log, move, cancel, add to the agenda. */
    public boolean change() {
        return open && state == MeetingState.PLANNED;
    }

    /** Say that what was logged is right. */
    public boolean confirm() {
        return open && asked;
    }

    /** Say that it was different. */
    public boolean correct() {
        return open && state == MeetingState.HELD;
    }

    public boolean note() {
        return open && (state == MeetingState.PLANNED || state == MeetingState.HELD);
    }
}
