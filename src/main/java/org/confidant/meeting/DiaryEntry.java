package org.confidant.meeting;

import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a calendar knows it.
 *
 * @param changes how often it was changed since it was planned
 * @param planner who planned it, or logged it unplanned; null where that was not kept
 * @param recurrence which time of its routine it is; null where it is of none
 */
public record DiaryEntry(
        MeetingCard meeting,
        int changes,
        @Nullable PersonId planner,
        @Nullable Recurrence recurrence) {

    /** Whether it will not take place, or did not. */
    public boolean off() {
        return meeting.state() == MeetingState.CANCELLED || meeting.state() == MeetingState.MISSED;
    }
}
