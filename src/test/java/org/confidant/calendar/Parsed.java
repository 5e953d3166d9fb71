package org.confidant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ITIPValidator;

/** A file as two parsers that know nothing of each other understand it: neither finds anything wrong in it. */
record Parsed(Calendar one, ICalendar other) {

    static Parsed of(String text) throws Exception {
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        var one = new CalendarBuilder().build(new StringReader(text));
        assertThat(one.validate(true).getEntries()).isEmpty();
        var other = Biweekly.parse(text).first();
        assertThat(other.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return new Parsed(one, other);
    }

    Parsed asMail() {
        assertThat(new ITIPValidator().validate(one).getEntries()).isEmpty();
        return this;
    }

    biweekly.component.VEvent event() {
        assertThat(other.getEvents()).hasSize(1);
        return other.getEvents().get(0);
    }

    /** When it begins, on which both agree. */
    Instant start() {
        var start = instant(events().get(0).getDateTimeStart().getDate());
        assertThat(event().getDateStart().getValue().toInstant()).isEqualTo(start);
        return start;
    }

    Instant end() {
        var end = instant(events().get(0).getDateTimeEnd().getDate());
        assertThat(event().getDateEnd().getValue().toInstant()).isEqualTo(end);
        return end;
    }

    /** When it begins each time until then, on which both agree. */
    List<Instant> starts(Instant until) {
        var starts = starts(events(), until);
        assertThat(starts(other, until)).isEqualTo(starts);
        return starts;
    }

    private static List<Instant> starts(List<VEvent> events, Instant until) {
        var span = new Period<>(Instant.EPOCH.atZone(ZoneOffset.UTC), until.atZone(ZoneOffset.UTC));
        var starts = new TreeSet<Instant>();
        for (var event : events) {
            var moved = event.getRecurrenceId();
            if (moved != null) {
                starts.remove(instant(moved.getDate()));
            }
            event.calculateRecurrenceSet(span).forEach(one -> starts.add(instant(one.getStart())));
        }
        return List.copyOf(starts);
    }

    private static List<Instant> starts(ICalendar file, Instant until) {
        var zones = file.getTimezoneInfo();
        var starts = new TreeSet<Instant>();
        for (var event : file.getEvents()) {
            if (event.getRecurrenceId() == null) {
                var zone = zones.getTimezone(event.getDateStart()).getTimeZone();
                var dates = event.getDateIterator(zone);
                Stream.generate(() -> dates.hasNext() ? dates.next().toInstant() : Instant.MAX)
                        .takeWhile(at -> at.isBefore(until))
                        .forEach(starts::add);
            }
        }
        for (var event : file.getEvents()) {
            if (event.getRecurrenceId() != null) {
                starts.remove(event.getRecurrenceId().getValue().toInstant());
                starts.add(event.getDateStart().getValue().toInstant());
            }
        }
        return List.copyOf(starts);
    }

    private List<VEvent> events() {
        return one.getComponents("VEVENT");
    }

    /** A time without a zone would be none. */
    private static Instant instant(Temporal at) {
        return Instant.from(at);
    }
}
