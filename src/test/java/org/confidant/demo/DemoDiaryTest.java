package org.confidant.demo;

import static java.util.Comparator.reverseOrder;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.confidant.cadence.Cadence;
import org.confidant.cadence.CadenceState;
import org.confidant.cadence.Pause;
import org.confidant.cadence.Rhythm;
import org.confidant.people.Viewer;
import org.confidant.program.Patience;
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
        for (var mentorship : mentorships()) {
            for (var at : meetings(timeline, mentorship)) {
                mentorship.people().forEach(person -> assertWorking(at, person.zone()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void whatHappenedLiesBehindInItsOrderAndTheNextMeetingAhead(Instant start) {
        var timeline = new Timeline(start);
        for (var mentorship : mentorships()) {
            assertThat(acts(timeline, mentorship))
                    .as(mentorship.key())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(start::isAfter);
            assertThat(mentorship.days("next"))
                    .allSatisfy(day -> assertThat(mentorship.meeting(timeline, day))
                            .isBetween(start, start.plus(Duration.ofDays(14))));
        }
        DemoTable.rows("agenda").forEach(row -> assertThat(act(timeline, row)).isBefore(start));
    }

    /** A meeting is called off before it would have begun, moved to a day that was still ahead, and planned before either. */
    @ParameterizedTest
    @MethodSource("starts")
    void whatTookAnotherTurnDidSoInItsOrder(Instant start) {
        var timeline = new Timeline(start);
        var mentorships = new HashMap<String, DemoMentorship>();
        mentorships().forEach(mentorship -> mentorships.put(mentorship.key(), mentorship));
        for (var row : DemoTable.rows("detours")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var zone = mentorship.person(row.get("by")).zone();
            var was = mentorship.meeting(timeline, Integer.parseInt(row.get("for")));
            var turned = row.get("kind").equals("MISSED")
                    ? was.plus(Duration.ofHours(2))
                    : timeline.at(Integer.parseInt(row.get("on")), 11, zone);
            assertThat(turned).as(row.toString()).isBefore(start);
            mentorship.people().forEach(person -> assertWorking(was, person.zone()));
            if (row.get("kind").equals("MOVED")) {
                var held = Integer.parseInt(row.get("held"));
                assertThat(mentorship.days("held")).contains(held);
                assertThat(was).isBetween(turned, mentorship.meeting(timeline, held));
            } else {
                assertThat(timeline.at(Integer.parseInt(row.get("planned")), 17, zone))
                        .as(row.toString())
                        .isBefore(was)
                        .isBefore(turned);
            }
            if (row.get("kind").equals("CANCELLED")) {
                assertThat(turned).as(row.toString()).isBefore(was);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void messagesAreAnsweredAndReadAfterTheyWereSent(Instant start) {
        var timeline = new Timeline(start);
        var mentorships = new HashMap<String, DemoMentorship>();
        mentorships().forEach(mentorship -> mentorships.put(mentorship.key(), mentorship));
        var sent = new HashMap<DemoMentorship, List<Instant>>();
        for (var row : DemoTable.rows("messages")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var author = mentorship.person(row.get("by"));
            var at = timeline.at(Integer.parseInt(row.get("day")), Integer.parseInt(row.get("hour")), author.zone());
            sent.computeIfAbsent(mentorship, one -> new ArrayList<>()).add(at);
            if (!row.get("read").isEmpty()) {
                var read = timeline.at(
                        Integer.parseInt(row.get("read")),
                        12,
                        mentorship.addressee(author, row.get("to")).zone());
                assertThat(read).isBetween(at, start);
            }
        }
        assertThat(sent.values())
                .allSatisfy(times -> assertThat(times).isSorted().allMatch(start::isAfter));
    }

    /** A proposal lapses after ten days: what was answered came before, what waits still can be. */
    @ParameterizedTest
    @MethodSource("starts")
    void noProposalLapsesButTheOneThatNobodyAnswers(Instant start) {
        var timeline = new Timeline(start);
        for (var mentorship : mentorships()) {
            var lapses = timeline.day(mentorship.days("proposed").get(0)).plusDays(9);
            var answered = Stream.of("declined", "mentee_yes")
                    .flatMap(column -> mentorship.days(column).stream())
                    .map(timeline::day)
                    .findFirst();
            assertThat(answered.orElse(LocalDate.ofInstant(start, ZoneOffset.UTC))
                            .isAfter(lapses))
                    .as(mentorship.key())
                    .isEqualTo(mentorship.key().equals("rohan"));
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void nobodyHasTwoMeetingsAtOnce(Instant start) {
        var timeline = new Timeline(start);
        var taken = new HashSet<String>();
        for (var mentorship : mentorships()) {
            for (var at : meetings(timeline, mentorship)) {
                mentorship
                        .people()
                        .forEach(person ->
                                assertThat(taken.add(person.email() + at)).isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theRhythmOfTheSecondProgramStandsInEveryState(Instant start) {
        var timeline = new Timeline(start);
        var zone = ZoneId.of("Europe/Lisbon");

        assertThat(mentorships().stream()
                        .filter(mentorship -> mentorship.program().equals("water"))
                        .filter(mentorship -> mentorship.days("ended").isEmpty())
                        .filter(mentorship -> !mentorship.days("mentee_signed").isEmpty())
                        .map(mentorship -> Cadence.of(rhythm(timeline, mentorship, zone), start, zone)
                                .state()))
                .contains(CadenceState.ON_TRACK, CadenceState.OVERDUE, CadenceState.LAPSED, CadenceState.PAUSED)
                .containsAnyOf(CadenceState.DUE, CadenceState.DUE_SOON);
    }

    private static Rhythm rhythm(Timeline timeline, DemoMentorship mentorship, ZoneId zone) {
        var resumed = mentorship.days("resumed");
        var pauses = new ArrayList<Pause>();
        for (var day : mentorship.days("paused")) {
            var until = pauses.size() < resumed.size() ? timeline.day(resumed.get(pauses.size())) : null;
            pauses.add(new Pause(timeline.day(day), until));
        }
        return new Rhythm(
                4,
                Patience.usual(),
                timeline.day(mentorship.days("mentee_signed").get(0)),
                null,
                mentorship.days("held").stream()
                        .map(day ->
                                mentorship.meeting(timeline, day).atZone(zone).toLocalDate())
                        .toList(),
                null,
                pauses,
                List.of());
    }

    @Test
    void everyGoalHasAKeyOfItsOwn() {
        assertThat(DemoTable.rows("goals")).extracting(row -> row.get("key")).doesNotHaveDuplicates();
    }

    @Test
    void notesAreOfMeetingsThatWereHeld() {
        var mentorships = new HashMap<String, DemoMentorship>();
        mentorships().forEach(mentorship -> mentorships.put(mentorship.key(), mentorship));

        assertThat(DemoTable.rows("notes"))
                .allSatisfy(row -> assertThat(DemoMentorship.named(mentorships, row.get("mentorship"))
                                .days("held"))
                        .contains(Integer.valueOf(row.get("day"))));
    }

    /** What they did, in the order of the days that are written down. */
    private static List<Instant> acts(Timeline timeline, DemoMentorship mentorship) {
        var mentor = mentorship.mentor().zone();
        var mentee = mentorship.mentee().zone();
        var acts = new TreeMap<Integer, Instant>(reverseOrder());
        mentorship.days("proposed").forEach(day -> acts.put(day, timeline.at(day, 9, ZoneId.of("Europe/Lisbon"))));
        for (var column : List.of("mentor_yes", "declined", "mentor_signed")) {
            mentorship.days(column).forEach(day -> acts.put(day, timeline.at(day, 14, mentor)));
        }
        for (var column : List.of("mentee_yes", "mentee_signed", "paused", "resumed", "ended")) {
            mentorship.days(column).forEach(day -> acts.put(day, timeline.at(day, 15, mentee)));
        }
        mentorship.stretches().forEach(held -> acts.put(held.get(0) + 3, timeline.at(held.get(0) + 3, 16, mentee)));
        mentorship.days("held").forEach(day -> acts.put(day, mentorship.meeting(timeline, day)));
        return List.copyOf(acts.values());
    }

    private static Instant act(Timeline timeline, CSVRecord row) {
        return timeline.at(
                Integer.parseInt(row.get("day")),
                16,
                requireNonNull(people().get(row.get("by"))).zone());
    }

    private static List<Instant> meetings(Timeline timeline, DemoMentorship mentorship) {
        return Stream.concat(mentorship.days("held").stream(), mentorship.days("next").stream())
                .map(day -> mentorship.meeting(timeline, day))
                .toList();
    }

    private static void assertWorking(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        assertThat(local.getDayOfWeek()).isNotIn(WEEKEND);
        assertThat(local.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(16, 30));
    }

    private static List<DemoMentorship> mentorships() {
        var people = people();
        return DemoTable.rows("mentorships").stream()
                .map(row -> new DemoMentorship(row, people))
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
