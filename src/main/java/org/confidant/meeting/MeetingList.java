package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.confidant.agreement.Standing;
import org.confidant.people.PersonCard;
import org.confidant.reading.RoomView;
import org.confidant.shared.Slice;

/** What a page of a mentorship's meetings shows. */
record MeetingList(
        RoomView room,
        Standing standing,
        MeetingPermissions may,
        List<PersonCard> others,
        Instant now,
        Slice<MeetingCard> page) {

    public List<MeetingCard> upcoming() {
        return those(one -> one.planned() && !one.startsAt().isBefore(now));
    }

    public List<MeetingCard> toLog() {
        return those(one -> one.planned() && one.startsAt().isBefore(now));
    }

    public List<MeetingCard> past() {
        return those(one -> !one.planned());
    }

    private List<MeetingCard> those(Predicate<MeetingCard> which) {
        return page.rows().stream().filter(which).toList();
    }
}
