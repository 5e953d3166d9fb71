package org.confidant.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Circle;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.agreement.AgreementService;
import org.confidant.commitment.NewCommitment;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A follow-up is one click from a goal, both see what is still open, and nobody learns of it who does not know of the goal. */
@ConfidantTest
class AStepToAGoalTest {

    private static final String UNTIL = "2026-12-01";

    private final Given given;
    private final GoalService goals;
    private final TakingOn taking;
    private final AgreementService agreements;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;
    private GoalId goal;

    AStepToAGoalTest(
            Given given,
            GoalService goals,
            TakingOn taking,
            AgreementService agreements,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.goals = goals;
        this.taking = taking;
        this.agreements = agreements;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPairWithAGoal() {
        pair = given.mentorshipInForce();
        goal = goals.set(pair.mentee(), pair.mentorship(), wording(), null);
    }

    @Test
    void eitherTakesOneOnFromTheGoalAndFindsBackFromIt() {
        var form = form(pair.mentee(), "Ask Ester to open it", Scope.PAIR);

        assertThat(browsing.post(pair.mentor(), at(goal), form)).hasStatus3xxRedirection();

        for (var one : Stream.of(pair.mentor(), pair.mentee()).toList()) {
            assertThat(body(one, "/goals/" + goal)).contains("What is taken on for it", "Ask Ester to open it");
            assertThat(body(one, list(pair))).contains("Ask Ester to open it", "href=\"/goals/" + goal);
        }
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingIsKept() {
        assertThat(browsing.post(pair.mentee(), at(goal), form(pair.mentee(), " ", Scope.PAIR)))
                .hasStatus(422)
                .bodyText()
                .contains("commitment-error");
        assertThat(browsing.post(pair.mentor(), at(goal), form(pair.mentee(), "A surprise", Scope.AUTHOR)))
                .hasStatus(422)
                .bodyText()
                .contains("has to be able to read it", "A surprise");
        assertThat(body(pair.mentee(), list(pair))).contains("Nothing taken on yet");
    }

    @Test
    void whoDoesNotReadTheGoalFindsNothingThere() {
        var draft = goals.draft(pair.mentee(), pair.mentorship(), wording(), null);
        var form = form(pair.mentor(), "Look at it", Scope.AUTHOR);

        assertThat(browsing.post(pair.mentor(), at(draft), form)).hasStatus(404);
        assertThat(browsing.post(given.person(), at(goal), form)).hasStatus(404);
        assertThat(browsing.post(pair.coordinator(), at(goal), form)).hasStatus(404);
        assertThatThrownBy(() -> taking.take(pair.mentor(), draft, made(pair.mentor(), Scope.AUTHOR)))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void itReachesNoFurtherThanTheGoal() {
        var circle = circle();
        var all = circle.pair();
        var mine = goals.set(all.mentee(), all.mentorship(), wording(), null, Scope.PAIR);
        var other = circle.others().get(0);

        assertThat(browsing.post(all.mentee(), at(mine), form(all.mentee(), "Too wide", Scope.CIRCLE)))
                .hasStatus(422);
        assertThatThrownBy(() -> taking.take(all.mentee(), mine, made(all.mentee(), Scope.CIRCLE)))
                .isInstanceOf(RefusedException.class);
        assertThat(browsing.post(all.mentor(), at(mine), form(all.mentee(), "Between us two", Scope.PAIR)))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(other, at(mine), form(other, "Not mine", Scope.PAIR)))
                .hasStatus(404);

        assertThat(body(all.mentee(), "/goals/" + mine)).contains("Between us two");
        assertThat(body(other, list(all))).doesNotContain("Between us two", "Too wide");
    }

    @Test
    void whoKnowsOfTheStepAndNoLongerOfTheGoalIsNotToldOfIt() {
        var circle = circle();
        var all = circle.pair();
        var open = goals.set(all.mentee(), all.mentorship(), wording(), null, Scope.CIRCLE);
        taking.take(all.mentor(), open, made(all.mentor(), Scope.CIRCLE));
        var other = circle.others().get(0);
        assertThat(body(other, list(all))).contains("For a goal");

        assertThat(browsing.post(all.mentee(), "/goals/" + open + "/narrowings", Map.of("scope", "PAIR")))
                .hasStatus3xxRedirection();

        assertThat(body(other, list(all))).contains("A small step").doesNotContain("For a goal", open.toString());
        assertThat(body(all.mentee(), list(all))).contains("For a goal");
    }

    @Test
    void aGoalThatRestsTakesNoMoreSteps() {
        goals.change(pair.mentee(), goal, GoalState.ACHIEVED);

        assertThat(browsing.post(pair.mentor(), at(goal), form(pair.mentor(), "Late", Scope.PAIR)))
                .hasStatus(409);
        assertThat(body(pair.mentor(), "/goals/" + goal)).doesNotContain("What is taken on for it");
    }

    @Test
    void manyStepsTakeAsManyStatementsAsFew() throws Exception {
        IntStream.range(0, 10).forEach(n -> taking.take(pair.mentor(), goal, made(pair.mentee(), Scope.PAIR)));
        body(pair.mentee(), "/goals/" + goal);
        var few = StatementCount.statementsOf(() -> body(pair.mentee(), "/goals/" + goal));
        var listed = StatementCount.statementsOf(() -> body(pair.mentee(), list(pair)));
        Crowd.fiftyfold(jdbc, "commitment", "goal_id", goal.value());

        assertThat(StatementCount.statementsOf(() -> body(pair.mentee(), "/goals/" + goal)))
                .hasSameSizeAs(few);
        assertThat(StatementCount.statementsOf(() -> body(pair.mentee(), list(pair))))
                .hasSameSizeAs(listed);
    }

    private Circle circle() {
        var circle = given.circle(3);
        var all = circle.pair();
        Stream.concat(Stream.of(all.mentor(), all.mentee()), circle.others().stream())
                .forEach(one -> agreements.sign(one, all.mentorship(), agreements.textToSign(one, all.mentorship())));
        return circle;
    }

    private static GoalWording wording() {
        return new GoalWording("Lead the guild", "I do it all", "Sessions", BigDecimal.ZERO, BigDecimal.TEN, "");
    }

    private static NewCommitment made(Viewer owner, Scope scope) {
        return new NewCommitment("A small step", LocalDate.parse(UNTIL), owner.id(), scope, null, null, null);
    }

    private static Map<String, String> form(Viewer owner, String words, Scope readers) {
        return Map.of("commitment", words, "until", UNTIL, "owner", owner.id().toString(), "readers", readers.name());
    }

    private static String at(GoalId id) {
        return "/goals/" + id + "/commitments";
    }

    private static String list(Pair where) {
        return "/mentorships/" + where.mentorship() + "/commitments";
    }

    private String body(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
