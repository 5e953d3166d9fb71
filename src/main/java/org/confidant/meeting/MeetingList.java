package org.confidant.meeting;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.people.PersonCard;
import org.confidant.reading.RoomView;

/** What the page of a mentorship's meetings shows. */
record MeetingList(
        RoomView room,
        Standing standing,
        MeetingPermissions may,
        List<PersonCard> others,
        List<MeetingCard> upcoming,
        List<MeetingCard> toLog,
        List<MeetingCard> past) {

    public boolean empty() {
        return upcoming.isEmpty() && toLog.isEmpty() && past.isEmpty();
    }
}
