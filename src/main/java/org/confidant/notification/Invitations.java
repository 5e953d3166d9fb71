package org.confidant.notification;

import java.util.Optional;
import org.confidant.calendar.CalendarPart;
import org.confidant.calendar.CalendarService;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PublicAddress;
import org.confidant.shared.RoutineId;
import org.springframework.stereotype.Component;

/**
 * What a mail carries for its receiver's calendar: when they meet, as it is when the mail is sent,
 * and not with whom. Of anything else, nothing.
 */
@Component
class Invitations {

    private final CalendarService calendars;
    private final PublicAddress address;

    Invitations(CalendarService calendars, PublicAddress address) {
        this.calendars = calendars;
        this.address = address;
    }

    Optional<CalendarPart> of(Kind kind, About about, Viewer to) {
        return switch (kind) {
            case MEETING_PLANNED, MEETING_MOVED, MEETING_CALLED_OFF, OWN_MEETING ->
                Optional.of(calendars.part(to, new MeetingId(about.subject()), address.link("")));
            case ROUTINE_SET_UP, ROUTINE_ENDED, OWN_ROUTINE ->
                Optional.of(calendars.part(to, new RoutineId(about.subject()), address.link("")));
            default -> Optional.empty();
        };
    }
}
