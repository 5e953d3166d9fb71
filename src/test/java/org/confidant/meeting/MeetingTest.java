package org.confidant.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.vault.Scope;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class MeetingTest {

    private final Given given;
    private final MeetingService meetings;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Pair pair;

    MeetingTest(Given given, MeetingService meetings, MockMvcTester mvc, JdbcClient jdbc, MovableClock clock) {
        this.given = given;
        this.meetings = meetings;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aMentorship() {
        pair = given.mentorshipInForce();
    }

    @Test
    void eitherPlansAMeetingAndBothBringSomething() {
        assertThat(browsing.get(pair.mentor(), list() + "/new")).hasStatusOk();
        assertThat(browsing.post(pair.mentor(), list(), plan())).hasStatus3xxRedirection();
        var meeting = meetings.upcoming(pair.mentee()).get(0);
        assertThat(meeting.startsAt()).isEqualTo(Instant.parse("2026-12-01T14:00:00Z"));

        assertThat(browsing.post(
                        pair.mentee(), at(meeting.id()) + "/items", Map.of("kind", "CHALLENGE", "text", "The duel")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(
                        pair.mentor(), at(meeting.id()) + "/items", Map.of("kind", "OTHER", "text", "The holidays")))
                .hasStatus3xxRedirection();
        for (var reader : List.of(pair.mentee(), pair.mentor())) {
            assertThat(browsing.get(reader, at(meeting.id())))
                    .hasStatusOk()
                    .bodyText()
                    .contains("14:00 – 15:00", "The duel", "The holidays", "By video", "Challenges");
            assertThat(browsing.get(reader, list())).hasStatusOk().bodyText().contains("1 December");
        }
    }

    @Test
    void whatDidNotTakePlaceIsSaidOnceItsTimeHasComeAndNobodyIsAsked() {
        var meeting = planned();
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/misses", Map.of()))
                .hasStatus(409);
        clock.advance(Duration.ofDays(9));

        assertThat(browsing.get(pair.mentor(), at(meeting))).bodyText().contains("It did not take place");
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/misses", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentee(), at(meeting))).bodyText().contains("did not take place");
        assertThat(meetings.toLog(pair.mentee())).isEmpty();
        assertThat(meetings.history(Set.of(pair.mentorship()))).isEmpty();
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/notes", Map.of("words", "Late", "scope", "PAIR")))
                .hasStatus(409);
    }

    @Test
    void whatWasNotReachedIsCarriedOverOnceAndKeepsItsAuthorAndItsReaders() {
        var meeting = planned();
        assertThat(browsing.post(
                        pair.mentee(), at(meeting) + "/items", Map.of("kind", "OTHER", "text", "The holidays")))
                .hasStatus3xxRedirection();
        clock.advance(Duration.ofDays(9));
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/misses", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browsing.get(pair.mentor(), at(meeting))).bodyText().doesNotContain("Carry over");
        var item = jdbc.sql("select words_id from meeting_item where meeting_id = :id")
                .param("id", meeting.value())
                .query(String.class)
                .single();
        var carry = at(meeting) + "/items/" + item + "/carries";
        assertThat(browsing.post(pair.mentor(), carry, Map.of())).hasStatus(409);
        var next = browsing.post(pair.mentor(), list(), plan("startsOn", "2026-12-15"))
                .getResponse()
                .getRedirectedUrl();

        assertThat(browsing.get(pair.mentor(), at(meeting))).bodyText().contains("Carry over", carry);
        assertThat(browsing.post(given.person(), carry, Map.of())).hasStatus(404);
        assertThat(browsing.post(pair.mentor(), carry, Map.of())).hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), carry, Map.of())).hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentor(), next)).bodyText().containsOnlyOnce("<div class=\"words\">The holidays");
        assertThat(jdbc.sql("select count(*) from meeting_item where words_id = cast(:item as uuid)")
                        .param("item", item)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatOneTookOnIsLoggedWithTheMeetingAndLeadsBackToIt() {
        clock.advance(Duration.ofDays(9));
        var mentee = pair.mentee().id().toString();
        var logged = browsing.post(
                        pair.mentor(),
                        list() + "/logs",
                        log("commitment", "Chair the first half", "owner", mentee, "until", "2026-12-12"))
                .getResponse()
                .getRedirectedUrl();

        assertThat(browsing.get(pair.mentee(), Objects.requireNonNull(logged)))
                .bodyText()
                .contains("Chair the first half");
        assertThat(browsing.get(pair.mentee(), "/mentorships/" + pair.mentorship() + "/commitments"))
                .bodyText()
                .contains("Chair the first half", "href=\"" + logged + "\"", "From a meeting");
    }

    @Test
    void whatOneTookOnNamesWhoAndWhenOrNothingIsLogged() {
        clock.advance(Duration.ofDays(9));
        var nobody = log("commitment", "Chair", "owner", given.person().id().toString(), "until", "");

        assertThat(browsing.post(pair.mentor(), list() + "/logs", nobody))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"owner-error\"", "id=\"until-error\"", "Say who does it.");
        assertThat(meetings.history(Set.of(pair.mentorship()))).isEmpty();
    }

    @Test
    void whatIsLoggedIsKeptWholeAndThePrivateNoteStaysPrivate() {
        var meeting = planned();
        clock.advance(Duration.ofDays(9));
        assertThat(meetings.toLog(pair.mentee())).extracting(MeetingCard::id).containsExactly(meeting);
        assertThat(browsing.get(pair.mentee(), at(meeting) + "/logs")).hasStatusOk();

        assertThat(browsing.post(pair.mentee(), at(meeting) + "/logs", log("version", "0", "nextOn", "", "nextAt", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose when you meet next", "What we said");
        assertThat(browsing.post(pair.mentee(), at(meeting) + "/logs", log("version", "0")))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentor(), at(meeting)))
                .hasStatusOk()
                .bodyText()
                .contains("What we said", "for 50 minutes", "held")
                .doesNotContain("What I think", "Your private note");
        assertThat(browsing.get(pair.mentee(), at(meeting)))
                .bodyText()
                .contains("What I think", "Only you", "Your private note");
        var history = meetings.history(Set.of(pair.mentorship())).get(pair.mentorship());
        assertThat(history.held()).hasSize(1);
        assertThat(history.nextPlanned()).isEqualTo(Instant.parse("2026-12-15T14:00:00Z"));
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/logs", log("version", "0")))
                .hasStatus(409);
        assertThat(rows("meeting")).isEqualTo(2);
    }

    @Test
    void aMeetingIsLoggedAfterTheFactInOneStep() {
        var form = log(
                "startsOn", "2026-11-20", "nextOn", "", "nextAt", "", "then", "PAUSE", "reason", "After the holidays");
        assertThat(browsing.get(pair.mentor(), list() + "/logs")).hasStatusOk();
        assertThat(browsing.post(pair.mentor(), list() + "/logs", form)).hasStatus3xxRedirection();

        var meeting = meetings.of(pair.mentee(), pair.mentorship()).get(0);
        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertThat(browsing.get(pair.mentee(), at(meeting.id()))).bodyText().contains("After the holidays");
    }

    /** Two clicks: the page is opened, and its one button pressed. */
    @Test
    void whatWasAsPlannedIsLoggedWithoutTyping() {
        var meeting = planned();
        clock.advance(Duration.ofDays(9));
        var shown = offered(pair.mentee(), at(meeting) + "/logs");
        assertThat(shown)
                .containsEntry("startsOn", "2026-12-01")
                .containsEntry("startsAt", "14:00")
                .containsEntry("minutes", "60")
                .containsEntry("nextOn", "2026-12-15")
                .containsEntry("nextAt", "14:00");
        assertThat(browsing.post(pair.mentee(), at(meeting) + "/logs", shown)).hasStatus3xxRedirection();

        var history = meetings.history(Set.of(pair.mentorship())).get(pair.mentorship());
        assertThat(history.held()).hasSize(1);
        assertThat(history.nextPlanned()).isEqualTo(Instant.parse("2026-12-15T14:00:00Z"));
    }

    @Test
    void whoLetsItRestNeedNotEmptyTheDayThatIsOffered() {
        var meeting = planned();
        clock.advance(Duration.ofDays(9));
        var form = offered(pair.mentor(), at(meeting) + "/logs");
        form.put("then", "PAUSE");
        form.put("reason", "After the holidays");

        assertThat(browsing.post(pair.mentor(), at(meeting) + "/logs", form)).hasStatus3xxRedirection();
        assertThat(meetings.upcoming(pair.mentor())).isEmpty();
        assertThat(browsing.get(pair.mentee(), at(meeting))).bodyText().contains("After the holidays");
    }

    @Test
    void aMeetingThatIsLoggedLateIsFollowedByOneThatLiesAhead() {
        var meeting = planned();
        clock.advance(Duration.ofDays(40));

        assertThat(offered(pair.mentee(), at(meeting) + "/logs"))
                .containsEntry("nextOn", "2027-01-05")
                .containsEntry("nextAt", "14:00");
    }

    @Test
    void aMeetingThatIsLoggedBeforeItsDayIsFollowedByOneARhythmLater() {
        assertThat(offered(pair.mentee(), at(planned()) + "/logs"))
                .containsEntry("startsOn", "2026-12-01")
                .containsEntry("nextOn", "2026-12-15")
                .containsEntry("nextAt", "14:00");
    }

    @Test
    void aPlanOffersTheDayThatIsDueAtTheHourAtWhichTheyMetLast() {
        assertThat(offered(pair.mentee(), list() + "/new"))
                .containsEntry("startsOn", "2026-12-07")
                .containsEntry("startsAt", "")
                .containsEntry("minutes", "60");
        clock.advance(Duration.ofDays(9));
        var form = log("nextOn", "", "nextAt", "", "startsAt", "09:30", "then", "PAUSE", "reason", "We will see");
        assertThat(browsing.post(pair.mentor(), list() + "/logs", form)).hasStatus3xxRedirection();

        var plan = offered(pair.mentee(), list() + "/new");
        assertThat(plan).containsEntry("startsOn", "2026-12-15").containsEntry("startsAt", "09:30");
        assertThat(browsing.post(pair.mentee(), list(), plan)).hasStatus3xxRedirection();
        assertThat(offered(pair.mentee(), list() + "/new")).containsEntry("startsOn", "");
    }

    @Test
    void bothAddToTheSharedNote() {
        var meeting = planned();
        var here = at(meeting) + "/notes";

        assertThat(browsing.post(pair.mentor(), here, Map.of("words", "What **I** heard", "scope", "PAIR")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentor(), here, Map.of("words", "Do not solve it", "scope", "AUTHOR")))
                .hasStatus3xxRedirection();
        assertThat(browsing.get(pair.mentee(), at(meeting)))
                .bodyText()
                .contains("What <strong>I</strong> heard")
                .doesNotContain("Do not solve it");
        assertThat(browsing.post(pair.mentor(), here, Map.of("words", "Wide", "scope", "PROGRAM")))
                .hasStatus(422)
                .bodyText()
                .contains("scope-error", "Wide");
        assertThat(browsing.post(pair.mentor(), here, Map.of("words", "", "scope", "PAIR")))
                .hasStatus(422)
                .bodyText()
                .contains("words-error");
        assertThat(rows("meeting_item")).isEqualTo(2);
    }

    @Test
    void aMeetingIsMovedAndCancelledWithoutBlame() {
        var meeting = planned();

        assertThat(browsing.get(pair.mentee(), at(meeting) + "/moves"))
                .bodyText()
                .contains("value=\"2026-12-01\"");
        assertThat(browsing.post(pair.mentee(), at(meeting) + "/moves", plan("version", "0", "startsOn", "2026-12-02")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/moves", plan("version", "0", "startsOn", "2026-12-03")))
                .hasStatus(409)
                .bodyText()
                .contains("2 December", "value=\"2026-12-03\"");
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/cancellations", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/cancellations", Map.of()))
                .hasStatus(409);
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/items", Map.of("kind", "OTHER", "text", "Late")))
                .hasStatus(409);
        assertThat(browsing.post(pair.mentor(), at(meeting) + "/notes", Map.of("words", "Late", "scope", "PAIR")))
                .hasStatus(409);
        assertThat(rows("meeting_item")).isZero();
    }

    @ParameterizedTest
    @MethodSource("badPlans")
    void aBadPlanIsSaidBesideItsField(String field, String value, String said) {
        assertThat(browsing.post(pair.mentee(), list(), plan(field, value)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", said);
        assertThat(rows("meeting")).isZero();
    }

    static Stream<Arguments> badPlans() {
        return Stream.of(
                Arguments.of("startsOn", "", "Choose or write something here."),
                Arguments.of("startsOn", "soon", "Write a day like"),
                Arguments.of("startsOn", "2026-11-20", "log it instead"),
                Arguments.of("startsOn", "2031-01-01", "within the next twelve months"),
                Arguments.of("startsAt", "noon", "Write a time like"),
                Arguments.of("minutes", "0", "at least 5"),
                Arguments.of("minutes", "long", "Write a whole number."),
                Arguments.of("place", "x".repeat(301), "at most 300"));
    }

    @ParameterizedTest
    @MethodSource("badLogs")
    void aBadLogIsSaidBesideItsField(String field, String value, String said) {
        var form = log("startsOn", "2026-11-20");
        form.put(field, value);

        assertThat(browsing.post(pair.mentee(), list() + "/logs", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", said);
        assertThat(rows("meeting")).isZero();
    }

    static Stream<Arguments> badLogs() {
        return Stream.of(
                Arguments.of("startsOn", "2026-12-20", "has not come yet"),
                Arguments.of("startsOn", "2020-01-01", "more than a year ago"),
                Arguments.of("attended", "nobody", "This is not written as expected."),
                Arguments.of("attended", "01890000-0000-7000-8000-000000000000", "at least two of you"),
                Arguments.of("note", "x".repeat(10_001), "at most 10000"),
                Arguments.of("nextOn", "2026-11-01", "lies ahead"),
                Arguments.of("nextAt", "", "a day and a time"));
    }

    @Test
    void clocksThatGoForwardSkipATimeAndThoseThatGoBackShowItTwice() {
        var lisbon = ZoneId.of("Europe/Lisbon");

        assertThat(MeetingTimes.instant(LocalDate.of(2027, 3, 28), LocalTime.of(1, 30), lisbon))
                .isEmpty();
        assertThat(MeetingTimes.instant(LocalDate.of(2027, 10, 31), LocalTime.of(1, 30), lisbon))
                .contains(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(MeetingTimes.instant(LocalDate.of(2027, 7, 1), LocalTime.of(9, 0), lisbon))
                .contains(Instant.parse("2027-07-01T08:00:00Z"));
        assertThat(browsing.post(pair.mentee(), list(), plan("startsOn", "2027-03-28", "startsAt", "01:30")))
                .hasStatus(422)
                .bodyText()
                .contains("startsAt-error", "Clocks go forward");
    }

    @Test
    void aMeetingDoesNotExistForWhoTakesNoPart() {
        var meeting = planned();

        for (var stranger :
                List.of(pair.coordinator(), given.mentorshipInForce().mentor(), given.administrator())) {
            assertThat(browsing.get(stranger, list())).hasStatus(404);
            assertThat(browsing.post(stranger, list(), plan())).hasStatus(404);
            assertThat(browsing.get(stranger, at(meeting))).hasStatus(404);
            assertThat(browsing.get(stranger, at(meeting) + "/logs")).hasStatus(404);
            assertThat(browsing.post(stranger, at(meeting) + "/logs", log())).hasStatus(404);
            assertThat(browsing.post(stranger, at(meeting) + "/moves", plan())).hasStatus(404);
            assertThat(browsing.post(stranger, at(meeting) + "/cancellations", Map.of()))
                    .hasStatus(404);
            assertThat(browsing.post(stranger, at(meeting) + "/notes", Map.of("words", "Hi", "scope", "PAIR")))
                    .hasStatus(404);
            assertThat(meetings.upcoming(stranger)).isEmpty();
        }
        assertThat(browsing.postWithoutToken(pair.mentee(), at(meeting) + "/cancellations", Map.of()))
                .hasStatus(403);
        assertThat(meetings.upcoming(pair.mentee())).hasSize(1);
    }

    @Test
    void beforeBothHaveSignedNothingIsPlanned() {
        pair = given.mentorship();

        assertThat(browsing.get(pair.mentee(), list()))
                .hasStatusOk()
                .bodyText()
                .contains("Meetings open with your agreement");
        assertThat(browsing.get(pair.mentee(), list() + "/new")).hasStatus(409);
        assertThat(browsing.post(pair.mentee(), list(), plan())).hasStatus(409);
        assertThat(browsing.post(pair.mentee(), list() + "/logs", log("startsOn", "2026-11-20")))
                .hasStatus(409);
        assertThat(rows("meeting")).isZero();
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreThanAShortOne() throws Exception {
        many(10);
        var few = StatementCount.statementsOf(() -> browsing.get(pair.mentor(), list()));
        many(490);
        var lots = StatementCount.statementsOf(() -> browsing.get(pair.mentor(), list()));

        assertThat(lots).hasSameSizeAs(few);
        assertThat(browsing.get(pair.mentor(), list()))
                .bodyText()
                .contains("page=2")
                .containsOnlyOnce(
                        "/meetings/" + meetings.upcoming(pair.mentor()).get(49).id())
                .doesNotContain(meetings.upcoming(pair.mentor()).get(50).id().toString());
        assertThat(browsing.get(pair.mentor(), list() + "?page=10"))
                .bodyText()
                .contains(
                        "/meetings/" + meetings.upcoming(pair.mentor()).get(499).id())
                .doesNotContain("page=11");
        assertThat(StatementCount.of(() -> meetings.history(Set.of(pair.mentorship()))))
                .isOne();
    }

    @Test
    void aLongAgendaManyNotesAndCommitmentsAskTheDatabaseNoMoreThanFew() throws Exception {
        var meeting = planned();
        IntStream.range(0, 10).forEach(n -> {
            browsing.post(pair.mentee(), at(meeting) + "/items", Map.of("kind", "OTHER", "text", "Item " + n));
            meetings.note(pair.mentor(), meeting, "Note " + n, Scope.PAIR);
            browsing.post(pair.mentor(), at(meeting) + "/commitments", commitment());
        });
        browsing.get(pair.mentor(), at(meeting));
        var few = StatementCount.statementsOf(
                () -> assertThat(browsing.get(pair.mentor(), at(meeting))).hasStatusOk());
        List.of("meeting_item", "commitment")
                .forEach(table -> Crowd.fiftyfold(jdbc, table, "meeting_id", meeting.value()));

        assertThat(StatementCount.statementsOf(() ->
                        assertThat(browsing.get(pair.mentor(), at(meeting))).hasStatusOk()))
                .hasSameSizeAs(few);
        assertThat(rows("meeting_item")).isEqualTo(1000);
        assertThat(rows("commitment")).isEqualTo(500);
    }

    private Map<String, String> commitment() {
        var owner = pair.mentor().id().toString();
        return Map.of("commitment", "Read it", "until", "2026-12-01", "owner", owner, "readers", "PAIR");
    }

    /** What the form of that page would send if nobody typed anything. */
    private Map<String, String> offered(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer).as(path).hasStatusOk();
        var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
        var form = new HashMap<String, String>();
        ((FormElement) Objects.requireNonNull(page.selectFirst("main form[method=post]")))
                .formData()
                .forEach(field -> form.merge(field.key(), field.value(), (one, other) -> one + "," + other));
        return form;
    }

    private void many(int count) {
        IntStream.range(0, count)
                .forEach(n -> meetings.plan(
                        pair.mentee(),
                        pair.mentorship(),
                        new Plan(MovableClock.START.plus(Duration.ofHours(n + 1)), 30, "")));
    }

    private MeetingId planned() {
        return meetings.plan(
                pair.mentor(), pair.mentorship(), new Plan(Instant.parse("2026-12-01T14:00:00Z"), 60, "By video"));
    }

    private String list() {
        return "/mentorships/" + pair.mentorship() + "/meetings";
    }

    private static String at(MeetingId meeting) {
        return "/meetings/" + meeting;
    }

    private static Map<String, String> plan(String... changed) {
        return with(
                Map.of(
                        "version",
                        "",
                        "startsOn",
                        "2026-12-01",
                        "startsAt",
                        "14:00",
                        "minutes",
                        "60",
                        "place",
                        "By video"),
                changed);
    }

    private Map<String, String> log(String... changed) {
        var form = with(
                Map.of(
                        "version", "",
                        "startsOn", "2026-12-01",
                        "startsAt", "14:00",
                        "minutes", "50",
                        "attended", pair.mentor().id() + "," + pair.mentee().id(),
                        "note", "What we said",
                        "privateNote", "What I think",
                        "nextOn", "2026-12-15",
                        "nextAt", "14:00",
                        "reason", ""),
                changed);
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String... changed) {
        var result = new HashMap<>(form);
        for (var at = 0; at < changed.length; at += 2) {
            result.put(changed[at], changed[at + 1]);
        }
        return result;
    }

    private long rows(String table) {
        var meeting = table.equals("meeting") ? "id" : "meeting_id";
        return jdbc.sql("select count(*) from " + table + " where " + meeting
                        + " in (select id from meeting where mentorship_id = :id)")
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
