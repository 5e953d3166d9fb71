package org.confidant.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.shared.GoalId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class TheMenteeOwnsTheJourneyTest {

    private final Given given;
    private final GoalService goals;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Pair pair;

    TheMenteeOwnsTheJourneyTest(
            Given given, GoalService goals, MockMvcTester mvc, JdbcClient jdbc, MovableClock clock) {
        this.given = given;
        this.goals = goals;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aMentorship() {
        pair = given.mentorshipInForce();
    }

    @Test
    void theMenteeSetsAGoalThroughThePageAndBothReadIt() throws Exception {
        assertThat(browsing.get(pair.mentee(), list() + "/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Keep the goal", "will be able to read this");
        assertThat(browsing.post(pair.mentee(), list(), form())).hasStatus3xxRedirection();

        for (var reader : List.of(pair.mentee(), pair.mentor())) {
            assertThat(browsing.get(reader, list())).hasStatusOk().bodyText().contains("Lead the guild");
            assertThat(browsing.get(reader, goal()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Lead the guild", "Because it is safe there", "<em>mine</em>", "Sessions led by others");
        }
    }

    @Test
    void theMentorReadsAndCannotWrite() {
        var goal = set();
        var words = Map.of("first", "3", "words", "Mine", "scope", "PAIR");

        assertThat(browsing.get(pair.mentor(), list() + "/new")).hasStatus(403);
        assertThat(browsing.post(pair.mentor(), list(), form())).hasStatus(403);
        assertThat(browsing.get(pair.mentor(), "/goals/" + goal + "/wording")).hasStatus(403);
        assertThat(browsing.post(pair.mentor(), "/goals/" + goal + "/wording", form("version", "0")))
                .hasStatus(403);
        assertThat(browsing.post(pair.mentor(), "/goals/" + goal + "/entries", words))
                .hasStatus(403);
        assertThat(browsing.post(pair.mentor(), "/goals/" + goal + "/changes", Map.of("to", "ACHIEVED")))
                .hasStatus(403);
        assertThatThrownBy(() -> goals.set(pair.mentor(), pair.mentorship(), wording("Mine"), null))
                .isInstanceOf(RefusedException.class);

        assertThat(browsing.get(pair.mentor(), "/goals/" + goal))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Write an entry", "Edit the goal", "I have reached it");
        assertThat(rows("goal")).isOne();
        assertThat(rows("goal_entry")).isZero();
        assertThat(rows("goal_change")).isOne();
    }

    @Test
    void theMenteeWritesHowFarTheyAreAndBothSeeThePicture() {
        var goal = set();
        assertThat(browsing.post(
                        pair.mentee(),
                        "/goals/" + goal + "/entries",
                        Map.of("first", "3", "words", "Eleven voices.", "scope", "PAIR")))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentor(), "/goals/" + goal))
                .hasStatusOk()
                .bodyText()
                .contains("Eleven voices.", "<svg class=\"chart", "3 sessions", "The same as a table");
        assertThat(goals.counts(Set.of(pair.mentorship())).get(pair.mentorship()))
                .isEqualTo(new GoalCounts(1, 0, 0, 1));
    }

    @Test
    void anEntryForTheMenteeAloneDoesNotExistForAnybodyElse() throws Exception {
        var goal = set();
        var before = body(goal);
        goals.write(pair.mentee(), goal, new EntryWords(new BigDecimal("5"), "Not ready to show"), Scope.AUTHOR);

        assertThat(body(goal)).isEqualTo(before);
        assertThat(now(goals.open(pair.mentor(), pair.mentorship()).get(0))).isEqualByComparingTo("0");
        assertThat(goals.open(pair.mentor(), pair.mentorship()).get(0).lastEntry())
                .isNull();
        assertThat(goals.counts(Set.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .entries())
                .isZero();
        assertThat(browsing.get(pair.mentee(), "/goals/" + goal))
                .bodyText()
                .contains("Not ready to show", "Only you", "kept slip");
    }

    @Test
    void whoWasSlowerSeesBothTextsAndLosesNothing() {
        var goal = set();
        var here = "/goals/" + goal + "/wording";
        clock.advance(Duration.ofMinutes(1));
        assertThat(browsing.post(pair.mentee(), here, form("version", "0", "title", "The first words")))
                .hasStatus3xxRedirection();

        assertThat(browsing.post(pair.mentee(), here, form("version", "0", "title", "The second words")))
                .hasStatus(409)
                .bodyText()
                .contains("The first words", "The second words", "name=\"version\" value=\"1\"");
        assertThat(goals.open(pair.mentee(), pair.mentorship()).get(0).title()).isEqualTo("The first words");
    }

    @Test
    void aGoalIsReachedOrSetAsideAndTakenUpAgain() {
        var goal = set();
        var here = "/goals/" + goal + "/changes";

        assertThat(browsing.post(pair.mentee(), here, Map.of("to", "ACHIEVED"))).hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), here, Map.of("to", "SET_ASIDE")))
                .hasStatus(409);
        assertThat(browsing.post(
                        pair.mentee(),
                        "/goals/" + goal + "/entries",
                        Map.of("first", "3", "words", "Late", "scope", "PAIR")))
                .hasStatus(409);
        assertThat(browsing.get(pair.mentor(), list())).hasStatusOk().bodyText().contains("reached");
        assertThat(browsing.post(pair.mentee(), here, Map.of("to", "ACTIVE"))).hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), here, Map.of("to", "NOWHERE"))).hasStatus(409);
        assertThat(rows("goal_change")).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("badGoals")
    void badInputIsSaidBesideItsFieldAndNothingIsKept(String field, String value, String said) {
        assertThat(browsing.post(pair.mentee(), list(), form(field, value)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", said);
        assertThat(rows("goal")).isZero();
    }

    static Stream<Arguments> badGoals() {
        return Stream.of(
                Arguments.of("title", " ", "Write something here."),
                Arguments.of("title", "x".repeat(121), "at most 120"),
                Arguments.of("why", "x".repeat(10_001), "at most 10000"),
                Arguments.of("first.text", "", "Write something here."),
                Arguments.of("first.start", "none", "Write a number."),
                Arguments.of("first.start", "1e999999999", "at most nine digits"),
                Arguments.of("first.target", "0", "This is where you start."),
                Arguments.of("first.target", "0.001", "at most nine digits"),
                Arguments.of("first.unit", "x".repeat(21), "at most 20"),
                Arguments.of("targetOn", "soon", "Write a day like"),
                Arguments.of("targetOn", "2020-01-01", "Choose a day from today on"),
                Arguments.of("targetOn", "+999999-01-01", "a day"));
    }

    @ParameterizedTest
    @MethodSource("badEntries")
    void aBadEntryIsSaidBesideItsField(String field, String value, String said) {
        var goal = set();
        var form = new HashMap<>(Map.of("first", "3", "words", "Typed and kept", "scope", "PAIR"));
        form.put(field, value);

        assertThat(browsing.post(pair.mentee(), "/goals/" + goal + "/entries", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", said);
        assertThat(rows("goal_entry")).isZero();
    }

    static Stream<Arguments> badEntries() {
        return Stream.of(
                Arguments.of("first", "", "Say where at least one measure is."),
                Arguments.of("first", "many", "Write a number."),
                Arguments.of("words", "", "Write something here."),
                Arguments.of("words", "x".repeat(10_001), "at most 10000"),
                Arguments.of("scope", "PROGRAM", "Choose one of those offered."),
                Arguments.of("scope", "EVERYBODY", "This is not written as expected."));
    }

    @Test
    void markupIsOnlyText() {
        assertThat(browsing.post(
                        pair.mentee(),
                        list(),
                        form("title", "<script>alert(1)</script>", "why", "<img src=x onerror=alert(1)>")))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentor(), goal()))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>", "<img");
    }

    @Test
    void aGoalDoesNotExistForWhoTakesNoPart() {
        var goal = set();
        var other = given.mentorshipInForce();

        for (var stranger : List.of(pair.coordinator(), other.mentee(), given.administrator(), given.person())) {
            assertThat(browsing.get(stranger, list())).hasStatus(404);
            assertThat(browsing.post(stranger, list(), form())).hasStatus(404);
            assertThat(browsing.get(stranger, "/goals/" + goal)).hasStatus(404);
            assertThat(browsing.post(stranger, "/goals/" + goal + "/wording", form()))
                    .hasStatus(404);
            assertThat(browsing.post(stranger, "/goals/" + goal + "/changes", Map.of("to", "ACHIEVED")))
                    .hasStatus(404);
        }
        assertThat(browsing.get(pair.mentee(), "/goals/not-an-id")).hasStatus(404);
        assertThat(browsing.postWithoutToken(pair.mentee(), list(), form())).hasStatus(403);
        assertThat(rows("goal")).isOne();
    }

    @Test
    void beforeBothHaveSignedNothingIsSet() {
        pair = given.mentorship();

        assertThat(browsing.get(pair.mentee(), list()))
                .hasStatusOk()
                .bodyText()
                .contains("Goals open with your agreement");
        assertThat(browsing.get(pair.mentee(), list() + "/new")).hasStatus(409);
        assertThat(browsing.post(pair.mentee(), list(), form())).hasStatus(409);
        assertThat(rows("goal")).isZero();
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreThanAShortOne() throws Exception {
        many(10);
        var few = StatementCount.statementsOf(() -> browsing.get(pair.mentor(), list()));
        many(490);
        var lots = StatementCount.statementsOf(() -> browsing.get(pair.mentor(), list()));

        assertThat(lots).hasSameSizeAs(few);
        assertThat(browsing.get(pair.mentor(), list())).bodyText().contains("Goal 489", "page=2");
        assertThat(browsing.get(pair.mentor(), list() + "?page=10"))
                .bodyText()
                .contains("Goal 0")
                .doesNotContain("Goal 489", "page=11");
        assertThat(StatementCount.of(() -> goals.open(pair.mentor(), pair.mentorship())))
                .isLessThan(15);
    }

    @Test
    void whereAGoalStandsIsWhatTheNewestEntrySaysThatTheReaderMayRead() {
        var goal = set();
        goals.write(pair.mentee(), goal, new EntryWords(new BigDecimal("3"), "For both"), Scope.PAIR);
        goals.write(pair.mentee(), goal, new EntryWords(new BigDecimal("5"), "Not ready to show"), Scope.AUTHOR);

        assertThat(now(goals.open(pair.mentee(), pair.mentorship()).get(0))).isEqualByComparingTo("5");
        assertThat(now(goals.open(pair.mentor(), pair.mentorship()).get(0))).isEqualByComparingTo("3");
    }

    @Test
    void aLongHistoryIsPagedAndAsksTheDatabaseNoMoreThanAShortOne() throws Exception {
        var goal = set();
        history(goal, 10);
        var few = StatementCount.statementsOf(() -> browsing.get(pair.mentor(), "/goals/" + goal));
        history(goal, 490);
        var lots = StatementCount.statementsOf(() -> browsing.get(pair.mentor(), "/goals/" + goal));

        assertThat(lots).hasSameSizeAs(few);
        assertThat(browsing.get(pair.mentor(), "/goals/" + goal))
                .bodyText()
                .contains("Entry 489.", "page=2")
                .doesNotContain("Entry 469.");
        assertThat(browsing.get(pair.mentor(), "/goals/" + goal + "?page=25"))
                .bodyText()
                .contains("Entry 9.")
                .doesNotContain("Entry 489.", "page=26");
    }

    private static BigDecimal now(GoalCard goal) {
        return goal.now(goal.measure());
    }

    private void history(GoalId goal, int count) {
        IntStream.range(0, count)
                .forEach(n -> goals.write(
                        pair.mentee(), goal, new EntryWords(new BigDecimal("3"), "Entry " + n + "."), Scope.PAIR));
    }

    private void many(int count) {
        IntStream.range(0, count).forEach(n -> goals.set(pair.mentee(), pair.mentorship(), wording("Goal " + n), null));
    }

    private GoalId set() {
        return goals.set(pair.mentee(), pair.mentorship(), wording("Lead the guild"), null);
    }

    private String body(GoalId goal) throws Exception {
        return browsing.get(pair.mentor(), "/goals/" + goal)
                .getResponse()
                .getContentAsString()
                .replaceAll("value=\"[^\"]{60,}\"", "");
    }

    private String list() {
        return "/mentorships/" + pair.mentorship() + "/goals";
    }

    private String goal() {
        return "/goals/" + goals.open(pair.mentee(), pair.mentorship()).get(0).id();
    }

    private static GoalWording wording(String title) {
        return new GoalWording(
                title,
                "Because it is safe there",
                "Sessions led by others",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                "sessions");
    }

    private static Map<String, String> form(String... changed) {
        var form = new HashMap<>(Map.of(
                "version", "",
                "title", "Lead the guild",
                "why", "Because it is safe there, and *mine*.",
                "first.text", "Sessions led by others",
                "first.start", "0",
                "first.target", "6",
                "first.unit", "",
                "targetOn", "2027-03-25"));
        for (var at = 0; at < changed.length; at += 2) {
            form.put(changed[at], changed[at + 1]);
        }
        return form;
    }

    private long rows(String table) {
        var goal = table.equals("goal") ? "id" : "goal_id";
        return jdbc.sql("select count(*) from " + table + " where " + goal
                        + " in (select id from goal where mentorship_id = :id)")
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
