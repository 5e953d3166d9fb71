package org.confidant.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/** One meeting within a file. Times are those that a clock shows, beside the name of its zone. */
final class Events {

    private Events() {}

    /**
     * @param id the meeting's, or its series'; the same in every file that says anything of it
     * @param sequence grows with every change: of two files the one with the higher counts
     */
    static VEvent event(Object id, int sequence, boolean off, Shown shown) {
        var event = new VEvent(false);
        event.add(new Uid(id + "@confidant"));
        event.add(new DtStamp(shown.at()));
        event.add(new Sequence(sequence));
        event.add(new Summary(shown.summary()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }

    static Stream<Property> times(Shown shown, LocalDateTime start, LocalDateTime end) {
        return Stream.of(new DtStart<>(zone(shown), start), new DtEnd<>(zone(shown), end));
    }

    /** Nobody is asked to reply: who cannot come moves it. */
    static Stream<Property> people(Invited invited) {
        return Stream.of(
                new Organizer(name(invited.organizer()), address(invited.organizer())),
                new Attendee(asked(invited.attendee()), address(invited.attendee())));
    }

    static ParameterList zone(Shown shown) {
        return new ParameterList(List.of(new TzId(shown.zone().getId())));
    }

    private static ParameterList name(Mailbox person) {
        return new ParameterList(List.of(new Cn(person.name())));
    }

    private static ParameterList asked(Mailbox person) {
        return new ParameterList(
                List.of(new Cn(person.name()), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE));
    }

    private static URI address(Mailbox person) {
        try {
            return new URI("mailto", person.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
