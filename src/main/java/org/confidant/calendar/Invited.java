package org.confidant.calendar;

import java.util.List;

/**
 * Who meets.
 *
 * @param organizer who planned it, or in whose name it is sent: the same for as long as the meeting is, or calendars take it for another one
 */
record Invited(Mailbox organizer, List<Mailbox> attendees) {

    Invited {
        attendees = List.copyOf(attendees);
    }
}
