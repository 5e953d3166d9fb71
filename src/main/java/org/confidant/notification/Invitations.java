package org.confidant.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.confidant.calendar.CalendarPart;
import org.confidant.calendar.CalendarService;
import org.confidant.calendar.Mailbox;
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
    private final MailSettings settings;

    Invitations(CalendarService calendars, PublicAddress address, MailSettings settings) {
        this.calendars = calendars;
        this.address = address;
        this.settings = settings;
    }

    Optional<CalendarPart> of(Kind kind, About about, Viewer to) {
        return switch (kind) {
            case MEETING_PLANNED, MEETING_MOVED, MEETING_CALLED_OFF ->
                Optional.of(calendars.mailed(to, new MeetingId(about.subject()), address.link(""), sender()));
            case ROUTINE_SET_UP, ROUTINE_ENDED ->
                Optional.of(calendars.mailed(to, new RoutineId(about.subject()), address.link(""), sender()));
            default -> Optional.empty();
        };
    }

    private Mailbox sender() {
        try {
            var from = new InternetAddress(settings.from(), true);
            var name = from.getPersonal();
            return new Mailbox(name == null ? from.getAddress() : name, from.getAddress());
        } catch (AddressException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
