package org.confidant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.routine.RoutineService;
import org.confidant.routine.Setting;
import org.confidant.shared.RoutineId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A routine as files: one event that recurs, whatever becomes of its single meetings. */
@ConfidantTest
class RoutineFilesTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final String SITE = "https://confidant.example";
    private static final Instant END = Instant.parse("2027-11-01T00:00:00Z");
    private static final int UNTOUCHED = 0;

    private final Given given;
    private final RoutineService routines;
    private final MeetingService meetings;
    private final CalendarService calendars;
    private final MovableClock clock;

    private Pair pair;

    RoutineFilesTest(
            Given given,
            RoutineService routines,
            MeetingService meetings,
            CalendarService calendars,
            MovableClock clock) {
        this.given = given;
        this.routines = routines;
        this.meetings = meetings;
        this.calendars = calendars;
        this.clock = clock;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu"})
    void theHourStaysOnItsClocksInBothParsersAndInWhatIsPlanned(String name) throws Exception {
        var zone = ZoneId.of(name);
        clock.set(Instant.parse("2026-12-10T09:00:00Z"));
        var routine = setUp(zone, "2027-02-23T16:00");
        var starts = Parsed.of(file(routine).content()).asMail().starts(END);

        assertThat(starts)
                .hasSizeGreaterThan(8)
                .extracting(at -> at.atZone(zone).toLocalTime())
                .containsOnly(LocalTime.of(16, 0));
        assertThat(starts)
                .startsWith(ahead().stream().map(MeetingCard::startsAt).toArray(Instant[]::new));
    }

    @Test
    void whatWasMovedAndCalledOffIsSoInTheSeriesWhichGrowsWithEachChange() throws Exception {
        var routine = setUp(LISBON, "2026-12-01T16:00");
        var before = sequence(file(routine));
        var elsewhere = Instant.parse("2026-12-17T09:30:00Z");
        var moved = ahead().get(1).id();
        meetings.move(pair.mentor(), moved, UNTOUCHED, new Plan(elsewhere, 30, "The harbour"), "");
        var off = ahead().get(2).id();
        meetings.cancel(pair.mentor(), off, "");
        var part = file(routine);
        var starts = Parsed.of(part.content()).asMail().starts(Instant.parse("2027-01-20T00:00:00Z"));

        assertThat(starts)
                .containsExactly(
                        Instant.parse("2026-12-01T16:00:00Z"), elsewhere, Instant.parse("2027-01-12T16:00:00Z"));
        assertThat(part.content()).contains("RRULE:FREQ=WEEKLY;", "INTERVAL=2", "EXDATE;", "RECURRENCE-ID;");
        assertThat(sequence(part)).isGreaterThan(before);
        assertThat(part.content()).doesNotContain("The harbour", "Under the limes");

        var one = calendars.part(pair.mentee(), moved, SITE);
        assertThat(one.method()).isEqualTo("REQUEST");
        assertThat(Parsed.of(one.content()).asMail().start()).isEqualTo(elsewhere);
        assertThat(one.content())
                .contains("UID:" + routine + "@confidant", "RECURRENCE-ID;TZID=Europe/Lisbon:20261215T160000");
        var other = calendars.part(pair.mentee(), off, SITE);
        assertThat(other.method()).isEqualTo("CANCEL");
        Parsed.of(other.content()).asMail();
        assertThat(other.content()).contains("RECURRENCE-ID;TZID=Europe/Lisbon:20261229T160000", "STATUS:CANCELLED");
    }

    @Test
    void aFeedHoldsItOnceBesideSingleMeetings() throws Exception {
        var routine = setUp(ZoneId.of("America/New_York"), "2026-12-01T16:00");
        var single = meetings.plan(
                pair.mentor(), pair.mentorship(), new Plan(Instant.parse("2026-12-03T09:00:00Z"), 60, ""));
        var feed = calendars.feed(pair.mentee(), SITE);

        assertThat(Parsed.of(feed).other().getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(single + "@confidant", routine + "@confidant");
        assertThat(feed)
                .contains("TZID:America/New_York", "TZID:Europe/Lisbon", "RRULE:")
                .doesNotContain("ATTENDEE", "ORGANIZER", "METHOD");
    }

    @Test
    void anEndedOneIsTakenBackWholeAndInTheFeedItIsGone() throws Exception {
        var routine = setUp(LISBON, "2026-12-01T16:00");
        var before = sequence(file(routine));
        routines.end(pair.mentor(), pair.mentorship(), routine);
        var part = file(routine);

        assertThat(part.method()).isEqualTo("CANCEL");
        assertThat(Parsed.of(part.content()).asMail().event().getStatus().isCancelled())
                .isTrue();
        assertThat(part.content()).contains("UID:" + routine + "@confidant").doesNotContain("RECURRENCE-ID");
        assertThat(sequence(part)).isGreaterThan(before);
        assertThat(calendars.feed(pair.mentee(), SITE)).doesNotContain(routine.toString());
    }

    @Test
    void anEndedOneKeepsWhatSomebodyMoved() throws Exception {
        var routine = setUp(LISBON, "2026-12-01T16:00");
        var elsewhere = Instant.parse("2026-12-17T09:30:00Z");
        meetings.move(pair.mentor(), ahead().get(1).id(), UNTOUCHED, new Plan(elsewhere, 30, ""), "");
        routines.end(pair.mentor(), pair.mentorship(), routine);
        var part = file(routine);

        assertThat(part.method()).isEqualTo("REQUEST");
        assertThat(Parsed.of(part.content()).starts(END)).containsExactly(elsewhere);
    }

    private RoutineId setUp(ZoneId zone, String first) {
        return routines.setUp(
                pair.mentee(),
                pair.mentorship(),
                new Setting(zone, LocalDateTime.parse(first), 2, 60, "Under the limes"),
                null);
    }

    private CalendarPart file(RoutineId routine) {
        return calendars.part(pair.mentor(), routine, SITE);
    }

    private static int sequence(CalendarPart part) throws Exception {
        assertThat(part.bytes()).isEqualTo(part.content().getBytes(StandardCharsets.UTF_8));
        return Parsed.of(part.content())
                .other()
                .getEvents()
                .get(0)
                .getSequence()
                .getValue();
    }

    private List<MeetingCard> ahead() {
        return meetings.upcoming(pair.mentee());
    }
}
