package org.confidant.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalWording;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.CheckInId;
import org.confidant.shared.GoalId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Promises 3 and 9: what a mentee shares is acknowledged or waits visibly, and how they are is seen by the pair alone. */
@ConfidantTest
class ThePulseBetweenMeetingsTest {

    private static final String HARD = "The warden laughs before I have finished.";

    private final Given given;
    private final CheckInService checkIns;
    private final GoalService goals;
    private final MentorshipService mentorships;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;

    ThePulseBetweenMeetingsTest(
            Given given,
            CheckInService checkIns,
            GoalService goals,
            MentorshipService mentorships,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.checkIns = checkIns;
        this.goals = goals;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void whatIsSharedWaitsForTheMentorUntilTheyAcknowledgeIt() {
        assertThat(checkIn(Map.of("hard", HARD, "scope", "PAIR"))).hasStatus(302);
        assertThat(page(pair.mentee(), at())).contains(HARD, "Not acknowledged yet");
        assertThat(page(pair.mentor(), "/")).contains("Read the check-in").doesNotContain(HARD);
        assertThat(page(pair.mentor(), room())).contains("One check-in waits for you");

        var waiting = checkIns.waitingFor(pair.mentor()).get(0).id();
        assertThat(acknowledge(pair.mentor(), waiting, "He laughs at all of us."))
                .hasStatus(302);

        assertThat(page(pair.mentee(), at()))
                .contains("Acknowledged", "He laughs at all of us.")
                .doesNotContain("Not acknowledged yet");
        assertThat(page(pair.mentor(), "/")).doesNotContain("Read the check-in");
        assertThat(acknowledge(pair.mentor(), waiting, "again")).hasStatus(409);
    }

    @Test
    void anAcknowledgementAloneIsFineAndALongOneIsRefusedBesideItsField() {
        var id = write(new CheckInWords("", HARD, Map.of(), ""), Scope.PAIR);

        assertThat(acknowledge(pair.mentor(), id, "x".repeat(1001)))
                .hasStatus(422)
                .bodyText()
                .contains("answer-error", "xxx");
        assertThat(checkIns.waitingFor(pair.mentor())).hasSize(1);
        assertThat(acknowledge(pair.mentor(), id, " ")).hasStatus(302);
        assertThat(checkIns.waitingFor(pair.mentor())).isEmpty();
    }

    @Test
    void onlyTheMentorAcknowledgesAndOnlyAMenteeWrites() {
        var id = write(new CheckInWords("", HARD, Map.of(), ""), Scope.PAIR);

        assertThat(acknowledge(pair.mentee(), id, "")).hasStatus(403);
        assertThat(browsing.post(pair.mentor(), at(), Map.of("hard", HARD, "scope", "PAIR")))
                .hasStatus(403);
        assertThat(browsing.get(pair.mentor(), at() + "/new")).hasStatus(403);
        assertThat(checkIns.waitingFor(pair.mentor())).hasSize(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void whatIsForItsAuthorAloneIsNeitherWaitedForNorFound() {
        var id = write(new CheckInWords("", HARD, Map.of(Reading.MOOD, 1), ""), Scope.AUTHOR);
        write(new CheckInWords("", "", Map.of(Reading.MOOD, 2), ""), Scope.AUTHOR);

        assertThat(checkIns.waitingFor(pair.mentor())).isEmpty();
        assertThat(page(pair.mentor(), at())).doesNotContain(HARD, "<svg class=\"chart");
        assertThat(acknowledge(pair.mentor(), id, "")).hasStatus(404);
        assertThat(acknowledge(pair.mentee(), id, "")).hasStatus(403);
        assertThat(page(pair.mentee(), at()))
                .contains(HARD, "<svg class=\"chart")
                .doesNotContain("Not acknowledged yet");
    }

    @Test
    void itsAuthorKeepsItToThemselvesAfterwardsThoughItWasAcknowledged() {
        var id = write(new CheckInWords("", HARD, Map.of(Reading.MOOD, 1), ""), Scope.PAIR);
        write(new CheckInWords("", "", Map.of(Reading.MOOD, 2), ""), Scope.PAIR);
        acknowledge(pair.mentor(), id, "He laughs at all of us.");
        assertThat(page(pair.mentee(), at())).contains("Let fewer people read this");
        assertThat(page(pair.mentor(), at())).contains(HARD).doesNotContain("Let fewer people read this");

        assertThat(narrow(pair.mentor(), id, "AUTHOR")).hasStatus(403);
        assertThat(narrow(pair.mentee(), id, "")).hasStatus(409);
        assertThat(page(pair.mentor(), at())).contains(HARD);
        assertThat(narrow(pair.mentee(), id, "AUTHOR")).hasStatus(302);

        assertThat(page(pair.mentor(), at())).doesNotContain(HARD, "<svg class=\"chart");
        assertThat(page(pair.mentee(), at())).contains(HARD, "He laughs at all of us.");
        assertThat(narrow(pair.mentee(), id, "PAIR")).hasStatus(409);
        assertThat(narrow(pair.mentor(), id, "AUTHOR")).hasStatus(404);
        assertThat(page(pair.mentor(), at())).doesNotContain(HARD);
    }

    @Test
    void whatWaitedWaitsNoLongerOnceItIsForItsAuthorAloneAndNoEndKeepsItOpen() {
        var id = write(new CheckInWords("", HARD, Map.of(), ""), Scope.PAIR);
        mentorships.end(pair.mentor(), pair.mentorship());

        assertThat(narrow(pair.mentee(), id, "AUTHOR")).hasStatus(302);

        assertThat(checkIns.waitingFor(pair.mentor())).isEmpty();
        assertThat(acknowledge(pair.mentor(), id, "")).hasStatus(404);
    }

    @Test
    void sayingNothingIsRefusedBesideTheFirstFieldAndAReadingAloneIsEnough() {
        assertThat(checkIn(Map.of("progress", " ", "scope", "PAIR")))
                .hasStatus(422)
                .bodyText()
                .contains("progress-error", "Say at least one thing");
        assertThat(checkIn(Map.of("energy", "7", "hard", HARD, "scope", "PAIR")))
                .hasStatus(422)
                .bodyText()
                .contains("energy-error", HARD);
        assertThat(count()).isZero();
        assertThat(checkIn(Map.of("energy", "2", "scope", "PAIR"))).hasStatus(302);
        assertThatThrownBy(() -> new CheckInWords(" ", "", Map.of(), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theProgramIsNeverOfferedNorTakenWhateverTheTermsAllow() {
        var open = given.mentorshipOpenToTheProgram(
                browsing, pair.coordinator(), given.program(pair.coordinator(), Scope.PROGRAM));
        var at = "/mentorships/" + open.mentorship() + "/check-ins";

        assertThat(page(open.mentee(), at + "/new")).contains("value=\"PAIR\"").doesNotContain("value=\"PROGRAM\"");
        assertThat(browsing.post(open.mentee(), at, Map.of("hard", HARD, "scope", "PROGRAM")))
                .hasStatus(422)
                .bodyText()
                .contains("scope-error");
        assertThatThrownBy(() -> checkIns.write(
                        open.mentee(),
                        open.mentorship(),
                        null,
                        new CheckInWords("", HARD, Map.of(), ""),
                        Scope.PROGRAM))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void itIsAboutAnActiveGoalOfTheirOwnOrAboutNone() {
        var goal = goals.set(pair.mentee(), pair.mentorship(), wording("Speak at the gate"), null);
        var draft = goals.draft(pair.mentee(), pair.mentorship(), wording("Lead the district"), null);

        assertThat(page(pair.mentee(), at() + "/new"))
                .contains("Speak at the gate")
                .doesNotContain("district");
        assertThat(checkIn(about(goal))).hasStatus(302);
        assertThat(checkIn(about(draft))).hasStatus(422).bodyText().contains("goal-error");
        assertThat(checkIn(about(GoalId.next()))).hasStatus(422);
        assertThat(page(pair.mentor(), at())).contains("Speak at the gate", "/goals/" + goal);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void thePairSeesTheTrendInAPictureInWordsAndInATable() {
        write(new CheckInWords("", "", Map.of(Reading.MOOD, 2, Reading.ENERGY, 3), ""), Scope.PAIR);
        write(new CheckInWords("Better", "", Map.of(Reading.MOOD, 4), ""), Scope.PAIR);

        assertThat(page(pair.mentor(), at()))
                .containsPattern("role=\"img\" [^>]*aria-label=\"Mood: rather low on [^\"]+, good on [^\"]+\\.\"")
                .contains("The same as a table")
                .doesNotContain("aria-label=\"Energy:");
        assertThat(browsing.get(pair.coordinator(), at())).hasStatus(404);
        assertThat(page(pair.coordinator(), "/programs/" + pair.program() + "/mentorships/" + pair.mentorship()))
                .doesNotContain("rather low", "Better");
    }

    @Test
    void theMentorIsToldHowToRespondUntilTheyHave() {
        var id = write(new CheckInWords("", HARD, Map.of(Reading.MOOD, 1), "An ear"), Scope.PAIR);

        assertThat(page(pair.mentor(), at())).contains("Nothing has to be solved here");
        assertThat(page(pair.mentee(), at())).doesNotContain("Nothing has to be solved here");
        acknowledge(pair.mentor(), id, "");
        assertThat(page(pair.mentor(), at())).doesNotContain("Nothing has to be solved here");
    }

    @Test
    void theAdviceIsChosenByWhatWasShared() {
        var low = Map.of(Reading.CONFIDENCE, 2, Reading.ENERGY, 1);
        assertThat(Advice.to(new CheckInWords("", "", Map.of(Reading.MOOD, 2), "x")))
                .isEqualTo(Advice.LOW_MOOD);
        assertThat(Advice.to(new CheckInWords("", "", low, ""))).isEqualTo(Advice.LOW_CONFIDENCE);
        assertThat(Advice.to(new CheckInWords("", "", Map.of(Reading.ENERGY, 1), "")))
                .isEqualTo(Advice.LOW_ENERGY);
        assertThat(Advice.to(new CheckInWords("", HARD, Map.of(), "An ear"))).isEqualTo(Advice.NEED);
        assertThat(Advice.to(new CheckInWords("x", HARD, Map.of(Reading.MOOD, 3), "")))
                .isEqualTo(Advice.HARD);
        assertThat(Advice.to(new CheckInWords("x", "", Map.of(), ""))).isEqualTo(Advice.GOOD_NEWS);
    }

    @Test
    void nothingIsWrittenBeforeBothHaveSigned() {
        var unsigned = given.mentorship();

        assertThat(browsing.post(
                        unsigned.mentee(),
                        "/mentorships/" + unsigned.mentorship() + "/check-ins",
                        Map.of("hard", HARD, "scope", "PAIR")))
                .hasStatus(409);
        assertThat(browsing.get(unsigned.mentee(), "/mentorships/" + unsigned.mentorship() + "/check-ins"))
                .hasStatusOk();
    }

    @Test
    void fiveHundredAskTheDatabaseNoMoreThanTen() throws Exception {
        IntStream.range(0, 10).forEach(n -> {
            var id = write(new CheckInWords("No. " + n, "", Map.of(Reading.MOOD, 3), ""), Scope.PAIR);
            if (n % 2 == 0) {
                acknowledge(pair.mentor(), id, "Read " + n);
            }
        });
        page(pair.mentor(), at());
        var few = StatementCount.statementsOf(() -> page(pair.mentor(), at()));
        Crowd.fiftyfold(jdbc, "check_in", "mentorship_id", pair.mentorship().value());

        assertThat(StatementCount.statementsOf(() -> page(pair.mentor(), at()))).hasSameSizeAs(few);
        assertThat(count()).isEqualTo(500);
    }

    private MvcTestResult checkIn(Map<String, String> form) {
        return browsing.post(pair.mentee(), at(), form);
    }

    private MvcTestResult acknowledge(Viewer viewer, CheckInId id, String answer) {
        return browsing.post(viewer, at() + "/" + id + "/acknowledgements", Map.of("answer", answer));
    }

    private MvcTestResult narrow(Viewer viewer, CheckInId id, String scope) {
        return browsing.post(viewer, at() + "/" + id + "/narrowings", Map.of("scope", scope));
    }

    private CheckInId write(CheckInWords words, Scope scope) {
        return checkIns.write(pair.mentee(), pair.mentorship(), null, words, scope);
    }

    private static Map<String, String> about(GoalId goal) {
        return new HashMap<>(Map.of("goal", goal.toString(), "progress", "One more", "scope", "PAIR"));
    }

    private static GoalWording wording(String title) {
        return new GoalWording(title, "I stand in the second row", "Gates", BigDecimal.ZERO, BigDecimal.TEN, "");
    }

    private String room() {
        return "/mentorships/" + pair.mentorship();
    }

    private String at() {
        return room() + "/check-ins";
    }

    private String page(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int count() {
        return jdbc.sql("select count(*) from check_in where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(Integer.class)
                .single();
    }
}
