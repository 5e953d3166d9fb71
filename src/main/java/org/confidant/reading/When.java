package org.confidant.reading;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.confidant.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says days and times as the viewer reads them: in their zone, in the order of their region, in the language of the page.
 * Templates ask it as {@code ${@when.day(meeting.startsAt, viewer)}}.
 */
@Component("when")
public class When {

    private static final int FORTNIGHT = 14;
    private static final String YEAR = "(^y+\\W*)|((,|\\s|'[^']*')*y+(\\s?'[^']*'\\.?)*)";

    private final Clock clock;
    private final MessageSource messages;

    When(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** "Tuesday 10 March" within a fortnight, "10 May" within the year, "12 November 2025" else. */
    public String day(LocalDate day, Viewer viewer) {
        var today = viewer.today(clock);
        var order = order(viewer);
        var whole = pattern(order);
        var brief = whole.replaceAll(YEAR, "").strip();
        if (Math.abs(DAYS.between(today, day)) < FORTNIGHT) {
            return weekday(day, viewer) + " "
                    + DateTimeFormatter.ofPattern(brief, order).format(day);
        }
        var same = day.getYear() == today.getYear();
        return DateTimeFormatter.ofPattern(same ? brief : whole, order).format(day);
    }

    /** "10 March 2026", whatever today is: for what must read the same tomorrow. */
    public String date(LocalDate day, Viewer viewer) {
        var order = order(viewer);
        return DateTimeFormatter.ofPattern(pattern(order), order).format(day);
    }

    /** "3 March to 20 July", with the years where they differ: a year that is left out would be read as the other's. Without an end "from 3 March 2026". */
    public String span(LocalDate from, @Nullable LocalDate to, Viewer viewer) {
        if (to == null) {
            return say("reading.from", date(from, viewer));
        }
        return from.getYear() == to.getYear()
                ? say("reading.span", day(from, viewer), day(to, viewer))
                : say("reading.span", date(from, viewer), date(to, viewer));
    }

    /** The same, as calendar days of the viewer's zone. */
    public String span(Instant from, Instant to, Viewer viewer) {
        return span(onDay(from, viewer), onDay(to, viewer), viewer);
    }

    public String day(Instant instant, Viewer viewer) {
        return day(onDay(instant, viewer), viewer);
    }

    /** "14:00", or "2:00 PM" where that is the custom. */
    public String time(Instant instant, Viewer viewer) {
        return time(instant, viewer.zone(), viewer);
    }

    /** "Wednesday 11 March, 14:00" */
    public String moment(Instant instant, Viewer viewer) {
        return say("reading.moment", day(instant, viewer), time(instant, viewer));
    }

    /** "11 March 2026, 14:00", whatever today is. */
    public String stamp(Instant instant, Viewer viewer) {
        return say("reading.moment", date(instant, viewer), time(instant, viewer));
    }

    public String date(Instant instant, Viewer viewer) {
        return date(onDay(instant, viewer), viewer);
    }

    /** "15:00 for Henrik" where their clock shows another time than the viewer's, "03:45 on Wednesday for Prabha" where it shows another day; else empty. */
    public String elsewhere(Instant instant, Viewer viewer, String name, ZoneId zone) {
        var here = instant.atZone(viewer.zone());
        var there = instant.atZone(zone);
        if (here.getOffset().equals(there.getOffset())) {
            return "";
        }
        return here.toLocalDate().equals(there.toLocalDate())
                ? say("reading.elsewhere", time(instant, zone, viewer), name)
                : say("reading.elsewhere.day", time(instant, zone, viewer), weekday(there.toLocalDate(), viewer), name);
    }

    /** "today", "yesterday", "12 days ago" */
    public String ago(Instant instant, Viewer viewer) {
        var days = DAYS.between(onDay(instant, viewer), viewer.today(clock));
        return say("reading.ago", days);
    }

    private String weekday(LocalDate day, Viewer viewer) {
        return DateTimeFormatter.ofPattern("EEEE", order(viewer)).format(day);
    }

    private String time(Instant instant, ZoneId zone, Viewer viewer) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(order(viewer))
                .format(instant.atZone(zone));
    }

    /** The page's language with the viewer's region: a month is named as the words around it, and stands where they expect it. */
    private Locale order(Viewer viewer) {
        return new Locale.Builder()
                .setLanguage(say("reading.language"))
                .setRegion(viewer.locale().getCountry())
                .build();
    }

    private static String pattern(Locale order) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, order);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static LocalDate onDay(Instant instant, Viewer viewer) {
        return instant.atZone(viewer.zone()).toLocalDate();
    }
}
