package org.confidant.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
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
        var file = file(List.of(Zones.of(
                shown.zone(), entry.meeting().startsAt(), entry.meeting().endsAt())));
        file.add(new Method(method));
        file.add(event);
        return new CalendarPart(method, text(file));
    }

    /** One meeting of a series, which stays that one wherever it is moved to. */
    static CalendarPart occurrence(DiaryEntry entry, Series series, Invited invited, Shown reader) {
        var shown = reader.in(series.zone());
        var meeting = entry.meeting();
        var occurrence = Objects.requireNonNull(entry.recurrence()).occurrence();
        var event = Events.event(series.id(), series.changes(), entry.off(), shown);
        Events.times(shown, local(meeting.startsAt(), shown), local(meeting.endsAt(), shown))
                .forEach(event::add);
        event.add(new RecurrenceId<>(Events.zone(shown), occurrence));
        event.add(new Url(shown.page(meeting.id())));
        Events.people(invited).forEach(event::add);
        var method = entry.off() ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
        var usual = occurrence.atZone(series.zone()).toInstant();
        var times =
                Stream.of(usual, meeting.startsAt(), meeting.endsAt()).sorted().toList();
        var file = file(List.of(Zones.of(series.zone(), times.get(0), times.get(2))));
        file.add(new Method(method));
        file.add(event);
        return new CalendarPart(method, text(file));
    }

    /** All that a calendar subscribes to. It asks nothing of anybody, and names nobody. */
    static String feed(List<DiaryEntry> entries, List<Series> series, Shown shown) {
        var file = file(zones(entries, series, shown));
        entries.forEach(entry -> file.add(event(entry, shown)));
        series.forEach(one -> events(one, shown.in(one.zone())).forEach(file::add));
        return text(file);
    }

    /** A series with all that was changed in it; what takes it back where nothing of it takes place. */
    static CalendarPart series(Series series, Invited invited, Shown reader) {
        var file = file(List.of(Zones.of(series.zone(), series.start().toInstant(), until(series))));
        var method = series.off() ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
        file.add(new Method(method));
        events(series, reader.in(series.zone())).forEach(event -> {
            Events.people(invited).forEach(event::add);
            file.add(event);
        });
        return new CalendarPart(method, text(file));
    }

    /** Each zone once, for as long as anything in it lasts: the reader's, and those of the series. */
    private static List<VTimeZone> zones(List<DiaryEntry> entries, List<Series> series, Shown shown) {
        var spans = new LinkedHashMap<ZoneId, List<Instant>>();
        var meetings = entries.stream().map(DiaryEntry::meeting).toList();
        spans.put(shown.zone(), new ArrayList<>(List.of(shown.at())));
        meetings.forEach(one -> spans.get(shown.zone()).addAll(List.of(one.startsAt(), one.endsAt())));
        series.forEach(one -> spans.computeIfAbsent(one.zone(), zone -> new ArrayList<>())
                .addAll(List.of(one.start().toInstant(), until(one))));
        return spans.entrySet().stream()
                .map(one -> Zones.of(one.getKey(), Collections.min(one.getValue()), Collections.max(one.getValue())))
                .toList();
    }

    private static Instant until(Series series) {
        var last = series.last();
        var moved = series.moved().values().stream()
                .map(one -> one.to().atZone(series.zone()).toInstant());
        var end = last == null ? series.start().toInstant().plus(AHEAD, ChronoUnit.DAYS) : last;
        return Stream.concat(Stream.of(end), moved)
                .max(Comparator.naturalOrder())
                .orElse(end);
    }

    private static Stream<VEvent> events(Series series, Shown shown) {
        return Stream.concat(
                Stream.of(every(series, shown)),
                series.moved().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> moved(series, one.getKey(), one.getValue(), shown)));
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
        var event = Events.event(series.id(), series.changes(), series.off(), shown);
        Events.times(shown, series.first(), ends(series.first(), series.minutes(), shown))
                .forEach(event::add);
        var again = new Recur.Builder<Instant>().frequency(Frequency.WEEKLY).interval(series.weeks());
        event.add(new Url(shown.page(series.mentorship())));
        if (series.off()) {
            return event;
        }
        var last = series.last();
        event.add(new RRule<>((last == null ? again : again.until(last)).build()));
        if (!series.without().isEmpty()) {
            var without = series.without().stream().sorted().toList();
            event.add(new ExDate<>(Events.zone(shown), new DateList<>(without)));
        }
        return event;
    }

    private static VEvent moved(Series series, LocalDateTime occurrence, Moved moved, Shown shown) {
        var event = Events.event(series.id(), series.changes(), false, shown);
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

    private static Calendar file(List<VTimeZone> zones) {
        var file = new Calendar();
        file.add(new ProdId("-//Confidant//Confidant//EN"));
        file.add(new Version(new ParameterList(), Version.VALUE_2_0));
        file.add(new CalScale(CalScale.VALUE_GREGORIAN));
        zones.forEach(file::add);
        return file;
    }

    private static String text(Calendar file) {
        return ContentLines.folded(file.toString());
    }
}
