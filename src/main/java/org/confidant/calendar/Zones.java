package org.confidant.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a file carries it, from the rules that made its times and not from a second copy of them. Where clocks change by one
 * rule a year it says the rules, which is what Outlook expects; elsewhere each change in the time that it is asked for.
 */
final class Zones {

    private Zones() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        var rules = zone.getRules();
        var year = from.atOffset(ZoneOffset.UTC).getYear() - 1;
        var component = new VTimeZone(new ComponentList<>(
                isYearly(rules, year)
                        ? rules.getTransitionRules().stream()
                                .map(rule -> yearly(rule, year))
                                .toList()
                        : listed(rules, from.minus(1, ChronoUnit.DAYS), until)));
        component.add(new TzId(zone.getId()));
        return component;
    }

    private static boolean isYearly(ZoneRules rules, int year) {
        var transitions = rules.getTransitions();
        var before = transitions.isEmpty()
                || transitions.get(transitions.size() - 1).getDateTimeAfter().getYear() < year;
        return before
                && !rules.getTransitionRules().isEmpty()
                && rules.getTransitionRules().stream().allMatch(rule -> isPlain(rule, year));
    }

    /** "The second Sunday", "the last Sunday", "the 21st"; and not "the Sunday after the first", or a midnight that is the next day's. */
    private static boolean isPlain(ZoneOffsetTransitionRule rule, int year) {
        var day = rule.getDayOfMonthIndicator();
        var shown = rule.createTransition(year).getDateTimeBefore();
        return rule.getDayOfWeek() == null
                ? day > 0 && shown.getDayOfMonth() == day
                : (isLast(rule) || (day % 7 == 1 && day < 28)) && shown.getDayOfWeek() == rule.getDayOfWeek();
    }

    /** Java says "the last Sunday of March" as "the first Sunday from the 25th on". */
    private static boolean isLast(ZoneOffsetTransitionRule rule) {
        var day = rule.getDayOfMonthIndicator();
        return day == -1 || (day == rule.getMonth().maxLength() - 6 && rule.getMonth() != Month.FEBRUARY);
    }

    private static Observance yearly(ZoneOffsetTransitionRule rule, int year) {
        var observance = observance(
                rule.getOffsetAfter().equals(rule.getStandardOffset()),
                rule.createTransition(year).getDateTimeBefore(),
                rule.getOffsetBefore(),
                rule.getOffsetAfter());
        observance.add(
                new RRule<Instant>("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + day(rule)));
        return observance;
    }

    private static String day(ZoneOffsetTransitionRule rule) {
        var day = rule.getDayOfMonthIndicator();
        var weekday = rule.getDayOfWeek();
        return weekday == null
                ? "BYMONTHDAY=" + day
                : "BYDAY=" + (isLast(rule) ? -1 : day / 7 + 1) + weekday.name().substring(0, 2);
    }

    /** Each as standard time: what reads no pair of standard and daylight time would add an hour to the latter. */
    private static List<Observance> listed(ZoneRules rules, Instant from, Instant until) {
        var offset = rules.getOffset(from);
        var first = observance(true, LocalDateTime.ofInstant(from, offset), offset, offset);
        var later = Stream.iterate(
                        rules.nextTransition(from),
                        next -> next != null && next.getInstant().isBefore(until),
                        next -> rules.nextTransition(next.getInstant()))
                .map(next -> observance(true, next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
        return Stream.concat(Stream.of(first), later).toList();
    }

    private static Observance observance(boolean standard, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        var observance = standard ? new Standard() : new Daylight();
        observance.add(new DtStart<>(onset.truncatedTo(ChronoUnit.SECONDS)));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
