package org.confidant.meeting;

import java.time.LocalDateTime;

/**
 * A meeting that a routine brought.
 *
 * @param at when the routine has it, on the clocks of the routine's zone
 */
public record Occurrence(MeetingCard meeting, LocalDateTime at) {

    /** Whether it will not take place, or did not. */
    public boolean off() {
        return meeting.state() == MeetingState.CANCELLED || meeting.state() == MeetingState.MISSED;
    }
}
