package org.confidant.calendar;

import java.util.List;
import org.confidant.people.PersonCard;

/**
 * Who meets.
 *
 * @param organizer who planned it: the same for as long as the meeting is, or calendars take it for another one
 */
record Invited(PersonCard organizer, List<PersonCard> attendees) {

    Invited {
        attendees = List.copyOf(attendees);
    }
}
