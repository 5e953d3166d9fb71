package org.confidant.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalState;
import org.confidant.goal.GoalWording;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Promise 8, to the end: what came of it, thanks, and what stays are said between those who met, and everybody says when it is enough. */
@ConfidantTest
class TheyPartWellTest {

    private static final String CAME = "I let the silence stand now.";

    private final Given given;
    private final ClosureService closures;
    private final GoalService goals;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;

    TheyPartWellTest(
            Given given,
            ClosureService closures,
            GoalService goals,
            MentorshipService mentorships,
            MovableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.closures = closures;
        this.goals = goals;
        this.mentorships = mentorships;
        this.clock = clock;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void afterTheEndBothSayWhatCameOfEachGoalAndThankEachOtherAndReadIt() {
        var goal = set("Speak at the gate");
        goals.change(pair.mentee(), goal, GoalState.ACHIEVED);
        end();
        assertThat(page(pair.mentee(), "/")).contains("Close well with");
        assertThat(page(pair.mentee(), room())).contains("Close well with");

        assertThat(say(pair.mentee(), ClosurePart.OUTCOME, goal, CAME)).hasStatus(302);
        assertThat(say(pair.mentor(), ClosurePart.OUTCOME, goal, "I saw the others speak."))
                .hasStatus(302);
        assertThat(say(pair.mentee(), ClosurePart.THANKS, null, "For the red pencil."))
                .hasStatus(302);
        assertThat(say(pair.mentor(), ClosurePart.THANKS, null, "For writing it again."))
                .hasStatus(302);
        assertThat(say(pair.mentor(), ClosurePart.STAYS, null, "The bench by the ferry."))
                .hasStatus(302);

        for (var one : new Viewer[] {pair.mentee(), pair.mentor()}) {
            assertThat(page(one, at()))
                    .contains("Speak at the gate", "Gates: 0, aimed at 10", "reached", CAME)
                    .contains("I saw the others speak.", "red pencil", "writing it again", "The bench");
        }
        assertThat(browsing.get(pair.coordinator(), at())).hasStatus(404);
    }

    @Test
    void whatIsSaidTwiceIsSaidAnew() {
        end();
        say(pair.mentee(), ClosurePart.STAYS, null, "Coffee");
        assertThat(page(pair.mentee(), at() + "/words?part=STAYS")).contains("Coffee");

        say(pair.mentee(), ClosurePart.STAYS, null, "Tea, rather");

        assertThat(page(pair.mentor(), at())).contains("Tea, rather").doesNotContain("Coffee");
        assertThat(texts()).isEqualTo(1);
    }

    @Test
    void itIsDoneWhenAllHaveSaidSoAndNothingIsKeptAfterwards() {
        end();
        say(pair.mentee(), ClosurePart.THANKS, null, "For the red pencil.");
        assertThat(complete(pair.mentee())).hasStatus(302);
        assertThat(complete(pair.mentee())).hasStatus(409);
        assertThat(page(pair.mentee(), "/")).doesNotContain("Close well with");
        assertThat(page(pair.mentor(), at())).contains("Done for me").doesNotContain("has not said so yet");
        assertThat(board()).contains("open, until").doesNotContain("red pencil");

        assertThat(complete(pair.mentor())).hasStatus(302);

        assertThat(say(pair.mentor(), ClosurePart.THANKS, null, "Too late")).hasStatus(409);
        assertThat(texts()).isEqualTo(1);
        assertThat(page(pair.mentor(), at()))
                .contains("red pencil", "This conversation is done")
                .doesNotContain("Done for me", "Say thanks");
        assertThat(board()).contains("done on").doesNotContain("red pencil");
    }

    @Test
    void whoHasLeftIsNotWaitedFor() {
        end();
        jdbc.sql("update person set active = false where id = :id")
                .param("id", pair.mentor().id().value())
                .update();

        assertThat(closures.complete(pair.mentee(), pair.mentorship())).isTrue();
        assertThat(closures.stateOf(pair.mentorship()).orElseThrow().open()).isFalse();
    }

    @Test
    void itClosesByItselfAfterThirtyDays() {
        end();
        clock.advance(Duration.ofDays(30));

        assertThat(say(pair.mentee(), ClosurePart.THANKS, null, "Too late")).hasStatus(409);
        assertThat(complete(pair.mentee())).hasStatus(409);
        assertThat(texts()).isZero();
        assertThat(page(pair.mentee(), "/")).doesNotContain("Close well with");
        assertThat(closures.stateOf(pair.mentorship()).orElseThrow().open()).isFalse();
    }

    @Test
    void itIsPreparedWhileTheyMeetAndDoneOnlyAfterTheEnd() {
        assertThat(say(pair.mentee(), ClosurePart.THANKS, null, "For the red pencil."))
                .hasStatus(302);
        assertThat(complete(pair.mentee())).hasStatus(409);
        assertThat(page(pair.mentee(), at())).contains("red pencil").doesNotContain("Done for me");
        assertThat(closures.stateOf(pair.mentorship())).isEmpty();
    }

    @Test
    void nothingIsSaidOfAGoalThatIsNotTheirsToKnow() {
        var own = goals.set(pair.mentee(), pair.mentorship(), wording("Whom I told nothing"), null, Scope.AUTHOR);
        var others = given.mentorshipInForce();
        end();

        assertThat(say(pair.mentor(), ClosurePart.OUTCOME, own, "Mine")).hasStatus(404);
        assertThat(page(pair.mentor(), at())).doesNotContain("Whom I told nothing");
        assertThat(say(others.mentee(), ClosurePart.THANKS, null, "Mine")).hasStatus(404);
        assertThat(say(pair.mentee(), ClosurePart.OUTCOME, null, "Of nothing")).hasStatus(409);
        assertThat(texts()).isZero();
    }

    @Test
    void nothingAndTooMuchAreRefusedBesideTheField() {
        end();

        assertThat(say(pair.mentee(), ClosurePart.THANKS, null, " "))
                .hasStatus(422)
                .bodyText()
                .contains("words-error", "Write a sentence");
        assertThat(say(pair.mentee(), ClosurePart.THANKS, null, "x".repeat(10_001)))
                .hasStatus(422)
                .bodyText()
                .contains("words-error", "xxx");
        assertThat(texts()).isZero();
    }

    @Test
    void inACircleEachMenteeSpeaksWithTheMentorAlone() {
        var circle = given.circle(2, Scope.CIRCLE);
        var at = "/mentorships/" + circle.pair().mentorship() + "/closure";
        var other = circle.others().get(0);
        given.agree(
                browsing,
                circle.pair().mentorship(),
                List.of(circle.pair().mentee(), other, circle.pair().mentor()),
                Scope.CIRCLE);
        mentorships.end(circle.pair().mentor(), circle.pair().mentorship());

        browsing.post(circle.pair().mentee(), at + "/words", Map.of("part", "THANKS", "words", "For hearing me."));
        browsing.post(circle.pair().mentor(), at + "/words", Map.of("part", "THANKS", "words", "All of you."));

        assertThat(page(other, at)).contains("All of you.").doesNotContain("For hearing me.");
        assertThat(page(circle.pair().mentor(), at)).contains("All of you.", "For hearing me.");
    }

    @Test
    void fiveHundredGoalsAskNoMoreThanTen() throws Exception {
        IntStream.range(0, 10).forEach(n -> say(pair.mentee(), ClosurePart.OUTCOME, set("Gate " + n), "Came " + n));
        end();
        page(pair.mentor(), at());
        var few = StatementCount.statementsOf(() -> page(pair.mentor(), at()));
        Crowd.fiftyfold(jdbc, "goal", "mentorship_id", pair.mentorship().value());

        assertThat(StatementCount.statementsOf(() -> page(pair.mentor(), at()))).hasSameSizeAs(few);
    }

    private GoalId set(String title) {
        return goals.set(pair.mentee(), pair.mentorship(), wording(title), null);
    }

    private static GoalWording wording(String title) {
        return new GoalWording(title, "I stand in the second row", "Gates", BigDecimal.ZERO, BigDecimal.TEN, "");
    }

    private void end() {
        mentorships.end(pair.mentee(), pair.mentorship());
    }

    private MvcTestResult say(Viewer viewer, ClosurePart part, @Nullable GoalId goal, String words) {
        return browsing.post(
                viewer,
                at() + "/words",
                Map.of("part", part.name(), "goal", goal == null ? "" : goal.toString(), "words", words));
    }

    private MvcTestResult complete(Viewer viewer) {
        return browsing.post(viewer, at() + "/completions", Map.of());
    }

    private String room() {
        return "/mentorships/" + pair.mentorship();
    }

    private String at() {
        return room() + "/closure";
    }

    private String board() {
        return page(pair.coordinator(), "/programs/" + pair.program() + "/mentorships/" + pair.mentorship());
    }

    private String page(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int texts() {
        return jdbc.sql("select count(*) from closure_text where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(Integer.class)
                .single();
    }
}
