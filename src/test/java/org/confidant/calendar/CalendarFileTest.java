package org.confidant.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.calendar.Series.Moved;
import org.confidant.meeting.DiaryEntry;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingState;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RoutineId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars get is understood alike by all: here by two parsers, and across the changes of clocks. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant START = Instant.parse("2026-12-01T16:00:00Z");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Mailbox CONFIDANT = new Mailbox("Confidant 林", "no-reply+mentoring@example.org");
    private static final Mailbox INES = new Mailbox("Inês \"Nê\" Conceição; de, Gonçalves", "ines@example.org");
    private static final Invited INVITED = new Invited(CONFIDANT, INES);

    private final MeetingId id = MeetingId.next();

    @Test
    void aPlannedMeetingInvitesWhomItIsForAndAsksForNoReply() throws Exception {
        var part = CalendarFile.invitation(entry(MeetingState.PLANNED, START, 0), INVITED, in(LISBON));
        var parsed = Parsed.of(part.content()).asMail();
        var event = parsed.event();

        assertThat(part.contentType()).isEqualTo("text/calendar; charset=utf-8; method=REQUEST");
        assertThat(parsed.other().getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(parsed.start()).isEqualTo(START);
        assertThat(parsed.end()).isEqualTo(START.plus(50, ChronoUnit.MINUTES));
        assertThat(event.getUid().getValue()).isEqualTo(id + "@confidant");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(NOW));
        assertThat(event.getSummary().getValue()).isEqualTo("Mentoring meeting");
        assertThat(event.getClassification().isPrivate()).isTrue();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getUrl().getValue()).isEqualTo("https://confidant.example/meetings/" + id);
        assertThat(event.getOrganizer().getEmail()).isEqualTo(CONFIDANT.email());
        assertThat(event.getOrganizer().getCommonName()).isEqualTo(CONFIDANT.name());
        assertThat(event.getAttendees())
                .extracting(one -> one.getCommonName(), one -> one.getEmail(), one -> one.getRsvp())
                .containsExactly(tuple(INES.name(), "ines@example.org", false));
        assertThat(part.content())
                .contains("PARTSTAT=NEEDS-ACTION", "PRODID:", "VERSION:2.0", "CALSCALE:GREGORIAN")
                .doesNotContain("LOCATION", "DESCRIPTION", "VALARM");
    }

    @Test
    void aMovedOneIsTheSameWithAHigherSequence() throws Exception {
        var later = START.plus(3, ChronoUnit.DAYS);
        var part = CalendarFile.invitation(entry(MeetingState.PLANNED, later, 1), INVITED, in(LISBON));
        var parsed = Parsed.of(part.content()).asMail();

        assertThat(part.method()).isEqualTo("REQUEST");
        assertThat(parsed.event().getUid().getValue()).isEqualTo(id + "@confidant");
        assertThat(parsed.event().getSequence().getValue()).isOne();
        assertThat(parsed.start()).isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "MISSED"})
    void whatIsCalledOffIsTakenBack(MeetingState state) throws Exception {
        var part = CalendarFile.invitation(entry(state, START, 2), INVITED, in(LISBON));
        var parsed = Parsed.of(part.content()).asMail();

        assertThat(part.method()).isEqualTo("CANCEL");
        assertThat(parsed.other().getMethod().isCancel()).isTrue();
        assertThat(parsed.event().getStatus().isCancelled()).isTrue();
        assertThat(parsed.event().getSequence().getValue()).isEqualTo(2);
        assertThat(parsed.event().getUid().getValue()).isEqualTo(id + "@confidant");
    }

    @Test
    void theSameMakesTheSameFile() {
        var entry = entry(MeetingState.PLANNED, START, 0);
        assertThat(CalendarFile.invitation(entry, INVITED, in(LISBON)))
                .isEqualTo(CalendarFile.invitation(entry, INVITED, in(LISBON)));
    }

    /** Once a week for two years, so that each change of clocks there is stands between two of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Lisbon",
                "America/New_York",
                "America/Sao_Paulo",
                "Asia/Kathmandu",
                "Africa/Casablanca",
                "Africa/Cairo",
                "America/Santiago",
                "UTC"
            })
    void bothParsersReadTheInstantThatWasMeantInEveryZone(String zone) throws Exception {
        for (var week = 0; week < 104; week++) {
            var start = START.plus(week * 7L, ChronoUnit.DAYS);
            var part = CalendarFile.invitation(entry(MeetingState.PLANNED, start, 0), INVITED, in(ZoneId.of(zone)));
            assertThat(Parsed.of(part.content()).start())
                    .as("%s in %s", start, zone)
                    .isEqualTo(start);
        }
    }

    /** Where they had summer time once and have none now, and where they have it the other way round. */
    @ParameterizedTest
    @ValueSource(strings = {"America/Sao_Paulo", "Europe/Lisbon", "America/New_York", "Asia/Kathmandu"})
    void whatLiesBehindIsReadAsItWas(String zone) throws Exception {
        for (var day : List.of("2018-07-01", "2018-11-03", "2018-11-05", "2019-02-16", "2019-02-18", "2019-07-01")) {
            var start = Instant.parse(day + "T13:00:00Z");
            var part = CalendarFile.invitation(entry(MeetingState.HELD, start, 0), INVITED, in(ZoneId.of(zone)));
            assertThat(Parsed.of(part.content()).start())
                    .as("%s in %s", start, zone)
                    .isEqualTo(start);
        }
    }

    @Test
    void aFeedInvitesNobodyAndNamesNobody() throws Exception {
        var entries = Stream.iterate(START, at -> at.plus(7, ChronoUnit.DAYS))
                .limit(60)
                .map(at -> new DiaryEntry(
                        new MeetingCard(MeetingId.next(), MentorshipId.next(), MeetingState.PLANNED, at, 50),
                        0,
                        false,
                        null))
                .toList();
        var text = CalendarFile.feed(entries, List.of(), in(LISBON));
        var parsed = Parsed.of(text);

        assertThat(parsed.other().getMethod()).isNull();
        assertThat(parsed.other().getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactlyElementsOf(
                        entries.stream().map(one -> one.meeting().startsAt()).toList());
        assertThat(text).doesNotContain("ATTENDEE", "ORGANIZER", "example.org");
    }

    @Test
    void anEmptyFeedIsAFileToo() {
        assertThat(CalendarFile.feed(List.of(), List.of(), in(LISBON)))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void fourInTheAfternoonInLisbonStaysFourInTheAfternoonInLisbon() throws Exception {
        var series = series(LISBON, "2026-10-05T16:00", 1, "2027-05-01T00:00:00Z", Set.of(), Map.of());
        var starts = read(series);

        assertThat(starts).hasSize(30);
        assertThat(starts).extracting(at -> at.atZone(LISBON).toLocalTime()).containsOnly(LocalTime.of(16, 0));
        assertThat(starts).contains(Instant.parse("2026-10-19T15:00:00Z"), Instant.parse("2026-10-26T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu"})
    void everySecondWeekButOneAndWithOneMoved(String zone) throws Exception {
        var first = LocalDateTime.parse("2026-10-06T16:00");
        var moved = new Moved(LocalDateTime.parse("2026-11-05T09:30"), 30);
        var series = series(
                ZoneId.of(zone),
                first.toString(),
                2,
                "2026-12-31T00:00:00Z",
                Set.of(first.plusWeeks(6)),
                Map.of(first.plusWeeks(4), moved));

        assertThat(read(series))
                .extracting(at -> at.atZone(ZoneId.of(zone)).toLocalDateTime())
                .containsExactly(
                        first,
                        first.plusWeeks(2),
                        moved.to(),
                        first.plusWeeks(8),
                        first.plusWeeks(10),
                        first.plusWeeks(12));
    }

    private static List<Instant> read(Series series) throws Exception {
        var text = CalendarFile.series(series, INVITED, in(series.zone())).content();
        return Parsed.of(text).asMail().starts(Instant.parse("2028-01-01T00:00:00Z"));
    }

    private static Series series(
            ZoneId zone,
            String first,
            int weeks,
            String last,
            Set<LocalDateTime> without,
            Map<LocalDateTime, Moved> moved) {
        return new Series(
                RoutineId.of("01900000-0000-7000-8000-000000000000"),
                MentorshipId.of("01900000-0000-7000-8000-000000000001"),
                zone,
                LocalDateTime.parse(first),
                50,
                weeks,
                Instant.parse(last),
                without,
                moved,
                1,
                false);
    }

    private DiaryEntry entry(MeetingState state, Instant start, int changes) {
        return new DiaryEntry(new MeetingCard(id, MentorshipId.next(), state, start, 50), changes, false, null);
    }

    private static Shown in(ZoneId zone) {
        return new Shown("Mentoring meeting", zone, "https://confidant.example", NOW);
    }
}
