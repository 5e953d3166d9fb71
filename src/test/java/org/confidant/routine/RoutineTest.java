package org.confidant.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.DatabaseTrap;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.AgendaService;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.meeting.Then;
import org.confidant.shared.RefusedException;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class RoutineTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-12-01T16:00");
    private static final int UNTOUCHED = 0;

    private final Given given;
    private final RoutineService routines;
    private final UpkeepOfAll upkeep;
    private final Upkeep ofOne;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final Browsing browsing;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Environment environment;

    private Pair pair;

    RoutineTest(
            Given given,
            RoutineService routines,
            UpkeepOfAll upkeep,
            Upkeep ofOne,
            MeetingService meetings,
            AgendaService agenda,
            MockMvcTester mvc,
            MovableClock clock,
            JdbcClient jdbc,
            Environment environment) {
        this.given = given;
        this.routines = routines;
        this.upkeep = upkeep;
        this.ofOne = ofOne;
        this.meetings = meetings;
        this.agenda = agenda;
        this.browsing = new Browsing(mvc);
        this.clock = clock;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void itIsSetUpOnceAndTheNextFourAreMeetingsLikeAnyOther() {
        assertThat(browsing.post(pair.mentee(), room() + "/routines", form())).hasStatus3xxRedirection();

        assertThat(starts())
                .containsExactly(
                        Instant.parse("2026-12-01T16:00:00Z"),
                        Instant.parse("2026-12-15T16:00:00Z"),
                        Instant.parse("2026-12-29T16:00:00Z"),
                        Instant.parse("2027-01-12T16:00:00Z"));
        for (var one : List.of(pair.mentee(), pair.mentor())) {
            assertThat(browsing.get(one, room() + "/routine"))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "Every two weeks, on Tuesdays at 16:00 on the clocks of Europe/Lisbon", "Under the limes");
            assertThat(browsing.get(one, "/meetings/" + ahead().get(2).id()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Under the limes", "Agenda");
            assertThat(browsing.get(one, "/").getResponse())
                    .satisfies(home -> assertThat(home.getContentAsString().split("/meetings/", -1))
                            .hasSizeLessThan(4));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu"})
    void fourInTheAfternoonStaysFourInTheAfternoon(String zone) {
        clock.set(Instant.parse("2026-12-10T09:00:00Z"));
        setUp(ZoneId.of(zone), LocalDateTime.parse("2027-02-23T16:00"), null);

        assertThat(starts())
                .hasSize(Upkeep.AHEAD)
                .extracting(start -> start.atZone(ZoneId.of(zone)).toLocalTime())
                .containsOnly(LocalTime.of(16, 0));
    }

    @Test
    void keepingItUpAgainAndByFourAtOncePlansNothingTwice() throws Exception {
        setUp();
        clock.advance(Duration.ofDays(30));
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> keep = () -> {
                upkeep.keepUp();
                return true;
            };
            for (var done : pool.invokeAll(List.of(keep, keep, keep, keep))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
        var once = starts();
        upkeep.keepUp();

        assertThat(starts()).isEqualTo(once).hasSize(Upkeep.AHEAD).doesNotHaveDuplicates();
    }

    @Test
    void oneThatFailsIsToldAndKeepsNobodyElsesFromBeingPlanned() throws SQLException {
        setUp();
        var failing = pair;
        aPair();
        setUp();
        var before = starts();
        clock.advance(Duration.ofDays(30));
        var both = mock(RoutineQueries.class);
        when(both.running()).thenReturn(List.of(failing.mentorship(), pair.mentorship()));
        try (var trap = new DatabaseTrap(environment, "meeting", "mentorship_id", failing.mentorship())) {
            assertThatThrownBy(() -> new UpkeepOfAll(both, ofOne).keepUp()).hasMessageContaining("trap");
        }

        assertThat(starts()).hasSize(Upkeep.AHEAD).isNotEqualTo(before);
        assertThat(meetings.upcoming(failing.mentee())).hasSizeLessThan(Upkeep.AHEAD);
    }

    @Test
    void whatWasCalledOffStaysSoAndTheNextOneIsPlannedInstead() {
        setUp();
        meetings.cancel(pair.mentor(), ahead().get(1).id(), "");
        upkeep.keepUp();

        assertThat(starts())
                .hasSize(Upkeep.AHEAD)
                .doesNotContain(Instant.parse("2026-12-15T16:00:00Z"))
                .contains(Instant.parse("2027-01-26T16:00:00Z"));
    }

    @Test
    void whatWasMovedIsNotPlannedAgainWhereItWas() {
        setUp();
        var elsewhere = Instant.parse("2026-12-17T09:30:00Z");
        meetings.move(pair.mentor(), ahead().get(1).id(), UNTOUCHED, new Plan(elsewhere, 30, ""), "");
        upkeep.keepUp();

        assertThat(starts())
                .hasSize(Upkeep.AHEAD)
                .contains(elsewhere)
                .doesNotContain(Instant.parse("2026-12-15T16:00:00Z"));
    }

    @Test
    void loggingOneTakesTheNextForTheNextDateAndPlansTheFifth() {
        setUp();
        var first = ahead().get(0);
        clock.set(first.endsAt());
        assertThat(browsing.get(pair.mentor(), "/meetings/" + first.id() + "/logs"))
                .bodyText()
                .contains("You have planned");
        meetings.log(
                pair.mentor(),
                first.id(),
                UNTOUCHED,
                new Log(
                        first.startsAt(),
                        60,
                        Set.of(pair.mentor().id(), pair.mentee().id()),
                        "",
                        "",
                        null,
                        null,
                        Then.IN_TIME,
                        ""));

        assertThat(starts())
                .startsWith(Instant.parse("2026-12-15T16:00:00Z"))
                .endsWith(Instant.parse("2027-01-26T16:00:00Z"))
                .hasSize(Upkeep.AHEAD);
    }

    @Test
    void anotherHourPlansWhatNobodyTouchedAnewAndLeavesTheRest() {
        var routine = setUp();
        var prepared = ahead().get(1);
        agenda.add(pair.mentee(), prepared.id(), AgendaKind.OTHER, "The holidays");
        setUp(LISBON, LocalDateTime.parse("2026-12-03T09:00"), routine);

        assertThat(starts())
                .containsExactly(
                        Instant.parse("2026-12-03T09:00:00Z"),
                        prepared.startsAt(),
                        Instant.parse("2026-12-17T09:00:00Z"),
                        Instant.parse("2026-12-31T09:00:00Z"),
                        Instant.parse("2027-01-14T09:00:00Z"));
    }

    @Test
    void whoeverReadAnotherOneChangesNothing() {
        setUp();
        var before = starts();

        assertThatThrownBy(() -> setUp(LISBON, LocalDateTime.parse("2026-12-03T09:00"), null))
                .isInstanceOf(RefusedException.class);
        assertThat(browsing.post(pair.mentor(), room() + "/routines", form())).hasStatus(409);
        assertThat(starts()).isEqualTo(before);
    }

    @Test
    void endingItCallsOffWhatLiesAheadAndNothingComesBack() {
        var routine = setUp();
        assertThat(browsing.post(given.person(), room() + "/routines/" + routine + "/cancellations", Map.of()))
                .hasStatus(404);
        assertThat(starts()).hasSize(Upkeep.AHEAD);
        assertThat(browsing.post(pair.mentor(), room() + "/routines/" + routine + "/cancellations", Map.of()))
                .hasStatus3xxRedirection();
        upkeep.keepUp();

        assertThat(starts()).isEmpty();
        assertThat(browsing.post(pair.mentor(), room() + "/routines/" + routine + "/cancellations", Map.of()))
                .hasStatus(409);
    }

    @Test
    void whatDoesNotFitTheAgreementIsSaidBesideItsField() {
        var wrong = Map.of(
                "weeks", "5",
                "zone", "Europe/Paris",
                "startsOn", "2026-11-02",
                "startsAt", "",
                "minutes", "3");
        wrong.forEach((field, value) -> {
            var form = form();
            form.put(field, value);
            assertThat(browsing.post(pair.mentee(), room() + "/routines", form))
                    .as(field)
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"" + field + "-error\"");
        });
        assertThat(starts()).isEmpty();
        assertThat(jdbc.sql("select count(*) from routine where mentorship_id = :id")
                        .param("id", pair.mentorship().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void timesThatSuitBothAreOfferedAndOneClickFillsTheFormIn() {
        assertThat(browsing.post(
                        pair.mentor(),
                        "/account/working-hours",
                        Map.of("begins", "13:00", "ends", "15:00", "days", "FRIDAY")))
                .hasStatus3xxRedirection();

        for (var page : List.of("/routine", "/meetings/new")) {
            assertThat(browsing.get(pair.mentee(), room() + page))
                    .hasStatusOk()
                    .bodyText()
                    .contains(room() + page + "?startsOn=2026-12-04&amp;startsAt=13:30");
            assertThat(browsing.get(pair.mentee(), room() + page + "?startsOn=2026-12-04&startsAt=13:30"))
                    .bodyText()
                    .contains("value=\"2026-12-04\"", "value=\"13:30");
        }
    }

    @Test
    void whereTheirHoursHaveNothingInCommonThePageSaysSo() {
        assertThat(browsing.post(
                        pair.mentor(),
                        "/account/working-hours",
                        Map.of("begins", "18:00", "ends", "22:00", "days", "FRIDAY")))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentee(), room() + "/routine"))
                .hasStatusOk()
                .bodyText()
                .contains("no time in common")
                .doesNotContain("?startsOn=");
    }

    @Test
    void thePageOfALongRoutineTakesNoMoreStatementsThanThatOfANewOne() throws Exception {
        setUp();
        browsing.get(pair.mentee(), room() + "/routine");
        var few = StatementCount.statementsOf(() -> browsing.get(pair.mentee(), room() + "/routine"));
        for (var round = 0; round < 5; round++) {
            meetings.cancel(pair.mentor(), ahead().get(0).id(), "");
        }
        var lots = StatementCount.statementsOf(() -> browsing.get(pair.mentee(), room() + "/routine"));

        assertThat(lots).hasSameSizeAs(few);
    }

    private RoutineId setUp() {
        return setUp(LISBON, FIRST, null);
    }

    private RoutineId setUp(ZoneId zone, LocalDateTime first, @Nullable RoutineId instead) {
        return routines.setUp(
                pair.mentee(), pair.mentorship(), new Setting(zone, first, 2, 60, "Under the limes"), instead);
    }

    private Map<String, String> form() {
        return new HashMap<>(Map.of(
                "startsOn", "2026-12-01",
                "startsAt", "16:00",
                "zone", "Europe/Lisbon",
                "weeks", "2",
                "minutes", "60",
                "place", "Under the limes"));
    }

    private String room() {
        return "/mentorships/" + pair.mentorship();
    }

    private List<MeetingCard> ahead() {
        return meetings.upcoming(pair.mentee());
    }

    private List<Instant> starts() {
        return ahead().stream().map(MeetingCard::startsAt).toList();
    }
}
