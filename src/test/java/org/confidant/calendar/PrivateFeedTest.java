package org.confidant.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.property.Attendee;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody's own calendar reads when they meet, from an address that is theirs alone, and nothing else. */
@ConfidantTest
class PrivateFeedTest {

    /** As all that is sent comes from, where nobody chose another. */
    private static final String CONFIDANT = "no-reply@localhost";

    private static final Pattern ADDRESS = Pattern.compile("http://localhost(/calendar/[\\w-]{43}\\.ics)");

    private final MockMvcTester mvc;
    private final Browsing browsing;
    private final Given given;
    private final MeetingService meetings;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private Pair pair;

    PrivateFeedTest(
            MockMvcTester mvc,
            Given given,
            MeetingService meetings,
            MentorshipService mentorships,
            MovableClock clock) {
        this.mvc = mvc;
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.meetings = meetings;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void aCalendarReadsItWithoutSigningInAndKeepsNoneOfIt() throws Exception {
        var meeting = plan(8);
        var answer = read(make(pair.mentee()));

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8")
                .hasHeader("Referrer-Policy", "no-referrer");
        assertThat(answer.getResponse().getHeader("Cache-Control"))
                .contains("no-store")
                .contains("private");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(Parsed.of(body(answer)).event().getUid().getValue()).isEqualTo(meeting + "@confidant");
        assertThat(body(answer))
                .contains("SUMMARY:Mentoring meeting", "TZID:Europe/Lisbon")
                .doesNotContain(
                        "The harbour", "METHOD", "Open Doors", pair.mentor().name());
    }

    @Test
    void theAddressIsShownOnce() {
        var address = make(pair.mentee());

        assertThat(browsing.get(pair.mentee(), "/account/calendar"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(address)
                .contains("Monday 23 November");
    }

    @Test
    void aNewOneEndsTheOneBefore() {
        var first = make(pair.mentee());
        var second = make(pair.mentee());

        assertThat(read(first)).hasStatus(404);
        assertThat(read(second)).hasStatusOk();
    }

    @Test
    void whatWasEndedOrNeverMadeIsNotThere() {
        var address = make(pair.mentee());
        var others = make(pair.mentor());
        assertThat(browsing.post(pair.mentee(), "/account/calendar/revocations", Map.of()))
                .hasStatus(302);

        assertThat(read(address)).hasStatus(404);
        assertThat(read(others)).hasStatusOk();
        assertThat(read("/calendar/" + "A".repeat(43) + ".ics")).hasStatus(404);
    }

    @Test
    void whoHasLeftIsReadByNobodyAndNotWhenTheyComeBackEither() {
        var address = make(pair.mentee());
        var administrator = given.administrator();
        var person = "/people/" + pair.mentee().id();
        assertThat(browsing.post(administrator, person + "/departures", Map.of()))
                .hasStatus(302);
        assertThat(read(address)).hasStatus(404);

        assertThat(browsing.post(administrator, person + "/returns", Map.of())).hasStatus(302);
        assertThat(read(address)).hasStatus(404);
    }

    @Test
    void whatIsCalledOffGoesAndWhatWasHeldStaysForSixtyDays() {
        var address = make(pair.mentee());
        var held = plan(1);
        var off = plan(2);
        meetings.cancel(pair.mentor(), off, "");
        assertThat(body(read(address))).contains(held.toString()).doesNotContain(off.toString());

        clock.advance(Duration.ofDays(60));
        assertThat(body(read(address))).contains(held.toString());
        clock.advance(Duration.ofDays(2));
        assertThat(body(read(address))).doesNotContain(held.toString());
    }

    @Test
    void whatWasPlannedInARoomThatEndedGoesToo() {
        var address = make(pair.mentee());
        var planned = plan(8);
        mentorships.end(pair.mentor(), pair.mentorship());

        assertThat(body(read(address))).doesNotContain(planned.toString());
    }

    @Test
    void whoAsksAllTheTimeIsToldToWait() {
        var address = make(pair.mentee());
        IntStream.range(0, FeedThrottle.TRIES)
                .forEach(n -> assertThat(read(address)).hasStatusOk());

        assertThat(read(address)).hasStatus(429).headers().containsHeader("Retry-After");
        clock.advance(Duration.ofMinutes(2));
        assertThat(read(address)).hasStatusOk();
    }

    @Test
    void manyMeetingsAskTheDatabaseNoMoreThanFew() throws Exception {
        var address = make(pair.mentee());
        IntStream.range(0, 10).forEach(n -> plan(8));
        read(address);
        var few = StatementCount.statementsOf(() -> read(address));
        IntStream.range(0, 490).forEach(n -> plan(8));

        assertThat(StatementCount.statementsOf(() -> read(address))).hasSameSizeAs(few);
        assertThat(body(read(address)).split("BEGIN:VEVENT", -1)).hasSize(501);
    }

    @Test
    void thoseOfAMeetingTakeItAlongAndNobodyElse() throws Exception {
        var meeting = plan(8);
        var at = "/meetings/" + meeting + "/calendar";
        assertThat(browsing.get(pair.mentee(), "/meetings/" + meeting))
                .bodyText()
                .contains(at);
        var file = browsing.get(pair.mentee(), at);

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"");
        var event = Parsed.of(body(file)).asMail().event();
        assertThat(event.getOrganizer().getEmail()).isEqualTo(CONFIDANT);
        assertThat(event.getAttendees()).singleElement().returns(pair.mentee().email(), Attendee::getEmail);
        assertThat(body(file)).doesNotContain("The harbour", pair.mentor().email());
        assertThat(browsing.get(pair.coordinator(), at)).hasStatus(404);
    }

    @Test
    void whoseMeetingWasMovedOrCalledOffGetsWhatFollows() throws Exception {
        var meeting = plan(8);
        meetings.move(pair.mentee(), meeting, 0, new Plan(clock.instant().plus(Duration.ofDays(9)), 30, ""), "");
        var at = "/meetings/" + meeting + "/calendar";
        var moved = Parsed.of(body(browsing.get(pair.mentee(), at))).event();
        meetings.cancel(pair.mentee(), meeting, "");
        var off = Parsed.of(body(browsing.get(pair.mentor(), at)));

        assertThat(moved.getSequence().getValue()).isOne();
        assertThat(off.event().getSequence().getValue()).isEqualTo(2);
        assertThat(off.other().getMethod().isCancel()).isTrue();
        assertThat(off.event().getOrganizer().getEmail())
                .isEqualTo(moved.getOrganizer().getEmail())
                .isEqualTo(CONFIDANT);
    }

    private MeetingId plan(int days) {
        var at = clock.instant().plus(Duration.ofDays(days));
        return meetings.plan(pair.mentor(), pair.mentorship(), new Plan(at, 50, "The harbour"));
    }

    private String make(Viewer person) {
        var page = browsing.post(person, "/account/calendar/feeds", Map.of());
        assertThat(page).hasStatusOk();
        var address = ADDRESS.matcher(body(page));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private MvcTestResult read(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
