package org.confidant.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo company's days, whenever the demonstration is started. */
class DemoDiaryTest {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Every day of more than a year, each at another hour and minute. */
    static Stream<Instant> starts() {
        return Stream.iterate(NEW_YEAR, at -> at.plus(Duration.ofMinutes(24 * 60 + 55)))
                .limit(400);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void meetingsLieInTheWorkingHoursOfBoth(Instant start) {
        var timeline = new Timeline(start);
        for (var pair : pairs()) {
            for (var at : meetings(timeline, pair)) {
                assertWorking(at, pair.mentor().zone());
                assertWorking(at, pair.mentee().zone());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void whatHappenedLiesBehindInItsOrderAndTheNextMeetingAhead(Instant start) {
        var timeline = new Timeline(start);
        for (var pair : pairs()) {
            assertThat(beginning(timeline, pair))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(start::isAfter);
            assertThat(pair.days("next"))
                    .allSatisfy(day ->
                            assertThat(pair.meeting(timeline, day)).isBetween(start, start.plus(Duration.ofDays(14))));
        }
        DemoTable.rows("agenda").forEach(row -> assertThat(act(timeline, row)).isBefore(start));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void messagesAreAnsweredAndReadAfterTheyWereSent(Instant start) {
        var timeline = new Timeline(start);
        var pairs = new HashMap<String, DemoPair>();
        pairs().forEach(pair -> pairs.put(pair.menteeKey(), pair));
        var sent = new HashMap<DemoPair, List<Instant>>();
        for (var row : DemoTable.rows("messages")) {
            var pair = DemoPair.named(pairs, row.get("mentee"));
            var author = pair.person(row.get("by"));
            var at = timeline.at(Integer.parseInt(row.get("day")), Integer.parseInt(row.get("hour")), author.zone());
            sent.computeIfAbsent(pair, one -> new ArrayList<>()).add(at);
            if (!row.get("read").isEmpty()) {
                var read = timeline.at(
                        Integer.parseInt(row.get("read")),
                        12,
                        pair.other(author).zone());
                assertThat(read).isBetween(at, start);
            }
        }
        assertThat(sent.values())
                .allSatisfy(times -> assertThat(times).isSorted().allMatch(start::isAfter));
    }

    /** A proposal lapses after ten days: what was answered came before, what waits still can be. */
    @ParameterizedTest
    @MethodSource("starts")
    void noProposalLapses(Instant start) {
        var timeline = new Timeline(start);
        for (var pair : pairs()) {
            var lapses = timeline.day(pair.days("proposed").get(0)).plusDays(9);
            var answered = pair.days("mentee_yes").stream().map(timeline::day).findFirst();
            assertThat(answered.orElse(LocalDate.ofInstant(start, ZoneOffset.UTC)))
                    .as(pair.menteeKey())
                    .isBeforeOrEqualTo(lapses);
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void nobodyHasTwoMeetingsAtOnce(Instant start) {
        var timeline = new Timeline(start);
        var taken = new HashSet<String>();
        for (var pair : pairs()) {
            for (var at : meetings(timeline, pair)) {
                assertThat(taken.add(pair.mentor().email() + at)).isTrue();
            }
        }
    }

    @Test
    void notesAreOfMeetingsThatWereHeld() {
        var pairs = new HashMap<String, DemoPair>();
        pairs().forEach(pair -> pairs.put(pair.menteeKey(), pair));

        assertThat(DemoTable.rows("notes"))
                .allSatisfy(row -> assertThat(
                                DemoPair.named(pairs, row.get("mentee")).days("held"))
                        .contains(Integer.valueOf(row.get("day"))));
    }

    private static List<Instant> beginning(Timeline timeline, DemoPair pair) {
        var mentee = pair.mentee().zone();
        var acts = new ArrayList<Instant>();
        pair.days("proposed").forEach(day -> acts.add(timeline.at(day, 9, ZoneId.of("Europe/Lisbon"))));
        pair.days("mentor_yes")
                .forEach(day -> acts.add(timeline.at(day, 10, pair.mentor().zone())));
        pair.days("mentee_yes").forEach(day -> acts.add(timeline.at(day, 11, mentee)));
        pair.days("mentor_signed")
                .forEach(day -> acts.add(timeline.at(day, 14, pair.mentor().zone())));
        pair.days("mentee_signed").forEach(day -> acts.add(timeline.at(day, 15, mentee)));
        pair.days("held").stream().limit(1).forEach(day -> acts.add(timeline.at(day + 3, 16, mentee)));
        pair.days("held").forEach(day -> acts.add(pair.meeting(timeline, day)));
        pair.days("paused").forEach(day -> acts.add(timeline.at(day, 16, mentee)));
        pair.days("ended").forEach(day -> acts.add(timeline.at(day, 16, mentee)));
        return acts;
    }

    private static Instant act(Timeline timeline, CSVRecord row) {
        return timeline.at(
                Integer.parseInt(row.get("day")),
                16,
                requireNonNull(people().get(row.get("by"))).zone());
    }

    private static List<Instant> meetings(Timeline timeline, DemoPair pair) {
        return Stream.concat(pair.days("held").stream(), pair.days("next").stream())
                .map(day -> pair.meeting(timeline, day))
                .toList();
    }

    private static void assertWorking(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        assertThat(local.getDayOfWeek()).isNotIn(WEEKEND);
        assertThat(local.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(16, 30));
    }

    private static List<DemoPair> pairs() {
        var people = people();
        return DemoTable.rows("pairs").stream()
                .map(row -> new DemoPair(row, people))
                .toList();
    }

    private static Map<String, Viewer> people() {
        var people = new HashMap<String, Viewer>();
        for (var row : DemoTable.rows("people")) {
            var zone = ZoneId.of(row.get("zone"));
            people.put(
                    row.get("key"),
                    new Viewer(
                            PersonId.next(),
                            false,
                            row.get("given"),
                            row.get("family"),
                            row.get("key") + DemoPeople.DOMAIN,
                            zone,
                            Locale.ENGLISH));
        }
        return people;
    }
}
