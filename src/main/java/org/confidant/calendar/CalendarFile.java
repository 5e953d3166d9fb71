package org.confidant.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.confidant.calendar.Series.Moved;
import org.confidant.meeting.DiaryEntry;
import org.confidant.meeting.MeetingCard;

/**
 * Meetings as iCalendar (RFC 5545): when, how long, who, and where the page is. Never what about, and never the place, which is
 * sealed. A pure function: what is the same makes the same file.
 */
final class CalendarFile {

    /** How far a zone is told where a series has no end. */
    private static final int AHEAD = 5 * 366;

    private CalendarFile() {}

    /** Planned, moved or called off, for those who meet. */
    static CalendarPart invitation(DiaryEntry entry, Invited invited, Shown shown) {
        var event = event(entry, shown);
        Events.people(invited).forEach(event::add);
        var method = entry.off() ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
        var file = file(shown, entry.meeting().startsAt(), entry.meeting().endsAt());
        file.add(new Method(method));
        file.add(event);
        return new CalendarPart(method, text(file));
    }

    /** All that a calendar subscribes to. It asks nothing of anybody, and names nobody. */
    static String feed(List<DiaryEntry> entries, Shown shown) {
        var meetings = entries.stream().map(DiaryEntry::meeting).toList();
        var from = meetings.stream().map(MeetingCard::startsAt).min(Comparator.naturalOrder());
        var until = meetings.stream().map(MeetingCard::endsAt).max(Comparator.naturalOrder());
        var file = file(shown, from.orElse(shown.at()), until.orElse(shown.at()));
        entries.forEach(entry -> file.add(event(entry, shown)));
        return text(file);
    }

    /** @param shown in the zone of the series, whoever reads it */
    static CalendarPart series(Series series, Invited invited, Shown shown) {
        var from = series.start().toInstant();
        var last = series.last();
        var file = file(shown, from, last == null ? from.plus(AHEAD, ChronoUnit.DAYS) : last);
        file.add(new Method(Method.VALUE_REQUEST));
        Stream.concat(
                        Stream.of(every(series, shown)),
                        series.moved().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> moved(series, one.getKey(), one.getValue(), shown)))
                .forEach(event -> {
                    Events.people(invited).forEach(event::add);
                    file.add(event);
                });
        return new CalendarPart(Method.VALUE_REQUEST, text(file));
    }

    private static VEvent event(DiaryEntry entry, Shown shown) {
        var meeting = entry.meeting();
        var event = Events.event(meeting.id(), entry.changes(), entry.off(), shown);
        Events.times(shown, local(meeting.startsAt(), shown), local(meeting.endsAt(), shown))
                .forEach(event::add);
        event.add(new Url(shown.page(meeting.id())));
        return event;
    }

    private static VEvent every(Series series, Shown shown) {
        var event = Events.event(series.id(), series.changes(), false, shown);
        Events.times(shown, series.first(), ends(series.first(), series.minutes(), shown))
                .forEach(event::add);
        var again = new Recur.Builder<Instant>().frequency(Frequency.WEEKLY).interval(series.weeks());
        var last = series.last();
        event.add(new RRule<>((last == null ? again : again.until(last)).build()));
        if (!series.without().isEmpty()) {
            var without = series.without().stream().sorted().toList();
            event.add(new ExDate<>(Events.zone(shown), new DateList<>(without)));
        }
        return event;
    }

    private static VEvent moved(Series series, LocalDateTime occurrence, Moved moved, Shown shown) {
        var event = Events.event(series.id(), moved.changes(), false, shown);
        Events.times(shown, moved.to(), ends(moved.to(), moved.minutes(), shown))
                .forEach(event::add);
        event.add(new RecurrenceId<>(Events.zone(shown), occurrence));
        return event;
    }

    private static LocalDateTime ends(LocalDateTime start, int minutes, Shown shown) {
        return start.atZone(shown.zone()).plusMinutes(minutes).toLocalDateTime();
    }

    private static LocalDateTime local(Instant at, Shown shown) {
        return LocalDateTime.ofInstant(at, shown.zone());
    }

    private static Calendar file(Shown shown, Instant from, Instant until) {
        var file = new Calendar();
        file.add(new ProdId("-//Confidant//Confidant//EN"));
        file.add(new Version(new ParameterList(), Version.VALUE_2_0));
        file.add(new CalScale(CalScale.VALUE_GREGORIAN));
        file.add(Zones.of(shown.zone(), from, until));
        return file;
    }

    private static String text(Calendar file) {
        return ContentLines.folded(file.toString());
    }
}
