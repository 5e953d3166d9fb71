package org.confidant.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar knows it.
 *
 * @param changed how often it was changed since it was planned
 * @param over whether its mentorship has ended: what was planned does not take place
 * @param recurrence which time of its routine it is; null where it is of none
 */
public record DiaryEntry(
        MeetingCard meeting,
        int changed,
        boolean over,
        @Nullable Recurrence recurrence) {

    /** Whether it will not take place, or did not. */
    public boolean off() {
        return meeting.state() == MeetingState.CANCELLED
                || meeting.state() == MeetingState.MISSED
                || calledOffByTheEnd();
    }

    /** How often it was changed since it was planned; an end that takes it back is a change like any other. */
    public int changes() {
        return changed + (calledOffByTheEnd() ? 1 : 0);
    }

    private boolean calledOffByTheEnd() {
        return over && meeting.planned();
    }
}
