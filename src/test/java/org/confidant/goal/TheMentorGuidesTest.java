package org.confidant.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Measures, milestones, drafts, reasons and suggestions: the mentee's journey, and what the mentor may add to it. */
@ConfidantTest
class TheMentorGuidesTest {

    private final Given given;
    private final GoalService goals;
    private final MilestoneService milestones;
    private final CommentService comments;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Pair pair;

    TheMentorGuidesTest(
            Given given,
            GoalService goals,
            MilestoneService milestones,
            CommentService comments,
            MockMvcTester mvc,
            JdbcClient jdbc,
            MovableClock clock) {
        this.given = given;
        this.goals = goals;
        this.milestones = milestones;
        this.comments = comments;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aMentorship() {
        clock.reset();
        pair = given.mentorshipInForce();
    }

    @Test
    void aGoalHasSeveralMeasuresAndAnEntrySaysSomethingOfThoseItCan() {
        assertThat(browsing.post(pair.mentee(), list(), form())).hasStatus3xxRedirection();
        var goal = goals.open(pair.mentee(), pair.mentorship()).get(0).id();
        write(goal, Map.of("first", "2"));
        clock.advance(Duration.ofMinutes(1));
        write(goal, Map.of("second", "1"));

        var card = goals.open(pair.mentor(), pair.mentorship()).get(0);
        assertThat(card.measures()).extracting(SuccessMeasure::text).containsExactly("Sessions", "The talk is given");
        assertThat(card.now(card.measures().get(0))).isEqualByComparingTo("2");
        assertThat(card.done(card.measures().get(1))).isTrue();
        assertThat(browsing.get(pair.mentor(), at(goal)))
                .bodyText()
                .contains("<svg class=\"chart", "The talk is given: ", "s-good", "2 h")
                .doesNotContain("??");
        assertThat(browsing.get(pair.mentor(), list())).bodyText().contains("and one more measure");
    }

    @Test
    void whatIsDoneOrNotIsNothingElse() {
        assertThat(browsing.post(pair.mentee(), list(), form())).hasStatus3xxRedirection();
        var goal = goals.open(pair.mentee(), pair.mentorship()).get(0).id();

        assertThat(browsing.post(pair.mentee(), at(goal) + "/entries", entry(Map.of("second", "7"))))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"second-error\"", "Choose done or not yet.");
        assertThat(goals.open(pair.mentee(), pair.mentorship()).get(0).lastEntry())
                .isNull();
    }

    @Test
    void aMeasureThatTakesAnothersPlaceDoesNotInheritItsEntries() {
        assertThat(browsing.post(pair.mentee(), list(), form())).hasStatus3xxRedirection();
        var goal = goals.open(pair.mentee(), pair.mentorship()).get(0).id();
        write(goal, Map.of("second", "1"));
        var changed = form();
        changed.putAll(Map.of("version", "0", "second.text", "Letters", "second.sort", "NUMBER"));
        changed.putAll(Map.of("second.start", "0", "second.target", "4"));
        changed.putAll(Map.of("first.number", "1", "second.number", "2"));

        assertThat(browsing.post(pair.mentee(), at(goal) + "/wording", changed)).hasStatus3xxRedirection();

        var card = goals.open(pair.mentee(), pair.mentorship()).get(0);
        assertThat(card.measures()).extracting(SuccessMeasure::number).containsExactly(1, 3);
        assertThat(card.now(card.measures().get(1))).isEqualByComparingTo("0");
    }

    @Test
    void whatIsWrongInOneRowLeavesTheOthersAsTyped() {
        var typed = form();
        typed.putAll(Map.of("second.sort", "NUMBER", "second.start", "none", "second.target", "4"));

        assertThat(browsing.post(pair.mentee(), list(), typed))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"second.start-error\"", "Write a number.", "value=\"Sessions\"", "value=\"none\"");
    }

    @Test
    void aDraftDoesNotExistForTheMentorUntilItIsShared() {
        var typed = form();
        typed.put("draft", "true");
        assertThat(browsing.post(pair.mentee(), list(), typed)).hasStatus3xxRedirection();
        var goal = new GoalId(jdbc.sql("select id from goal where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(java.util.UUID.class)
                .single());

        assertThat(browsing.get(pair.mentee(), list())).bodyText().contains("Lead the guild", "Drafts");
        assertThat(browsing.get(pair.mentee(), at(goal))).bodyText().contains("Only you", "Share this goal");
        assertThat(browsing.get(pair.mentor(), list())).bodyText().doesNotContain("Lead the guild", "Drafts");
        assertThat(browsing.get(pair.mentor(), at(goal))).hasStatus(404);
        assertThat(browsing.post(pair.mentor(), at(goal) + "/comments", Map.of("comment", "Hm")))
                .hasStatus(404);
        assertThat(goals.counts(Set.of(pair.mentorship())).getOrDefault(pair.mentorship(), GoalCounts.NONE))
                .isEqualTo(GoalCounts.NONE);
        assertThat(browsing.post(pair.mentee(), at(goal) + "/entries", entry(Map.of("first", "1"))))
                .hasStatus(409);

        assertThat(browsing.post(pair.mentee(), at(goal) + "/changes", Map.of("to", "ACTIVE")))
                .hasStatus3xxRedirection();
        assertThat(browsing.get(pair.mentor(), at(goal)))
                .hasStatusOk()
                .bodyText()
                .contains("Lead the guild")
                .doesNotContain("A draft");
    }

    @Test
    void aGoalIsSetAsideWithAReasonInTheScopeThatWasChosenAndTakenUpAgain() {
        var goal = set();
        var here = at(goal) + "/set-asides";
        assertThat(browsing.post(pair.mentee(), at(goal) + "/changes", Map.of("to", "SET_ASIDE")))
                .hasStatus(409);
        assertThat(browsing.post(pair.mentor(), here, Map.of("reason", "Mine", "scope", "PAIR")))
                .hasStatus(403);
        assertThat(browsing.post(pair.mentee(), here, Map.of("reason", "", "scope", "PAIR")))
                .hasStatus(422);
        assertThat(browsing.post(pair.mentee(), here, Map.of("reason", "The merger", "scope", "PAIR")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), at(goal) + "/changes", Map.of("to", "ACTIVE")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), here, Map.of("reason", "I am tired", "scope", "AUTHOR")))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentor(), at(goal)))
                .bodyText()
                .contains("Set aside on", "The merger")
                .doesNotContain("I am tired");
        assertThat(browsing.get(pair.mentee(), at(goal))).bodyText().contains("I am tired", "Only you");
        assertThat(rows("goal_change", goal)).isEqualTo(4);
    }

    @Test
    void theMenteeKeepsMilestonesAndTheMentorReadsThem() {
        var goal = set();
        var typed = Map.of("milestone", "The first rehearsal", "dueOn", "2026-12-10");
        assertThat(browsing.post(pair.mentor(), at(goal) + "/milestones", typed))
                .hasStatus(403);
        assertThat(browsing.post(pair.mentee(), at(goal) + "/milestones", typed))
                .hasStatus3xxRedirection();
        var one = "/milestones/" + id("goal_milestone", goal);
        assertThat(browsing.get(pair.mentee(), one + "/dates")).bodyText().contains("value=\"2026-12-10\"");
        assertThat(browsing.get(pair.mentor(), at(goal)))
                .bodyText()
                .contains("The first rehearsal")
                .doesNotContain("I have reached this", "Add this milestone");

        clock.advance(Duration.ofDays(40));
        assertThat(browsing.get(pair.mentor(), at(goal))).bodyText().contains("that is no failure");
        assertThat(browsing.get(pair.mentee(), one + "/dates"))
                .bodyText()
                .contains("value=\"" + pair.mentee().today(clock).plusWeeks(1) + "\"");
        for (var to : List.of("REACHED", "REMOVED", "OPEN")) {
            assertThat(browsing.post(pair.mentor(), one + "/changes", Map.of("to", to)))
                    .hasStatus(403);
        }
        assertThat(browsing.post(pair.mentor(), one + "/dates", Map.of("dueOn", "2027-02-01")))
                .hasStatus(403);
        assertThat(browsing.post(pair.mentee(), one + "/dates", Map.of("dueOn", "2020-02-01")))
                .hasStatus(422);
        assertThat(browsing.post(pair.mentee(), one + "/dates", Map.of("dueOn", "2027-02-01")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), one + "/changes", Map.of("to", "REACHED")))
                .hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), one + "/dates", Map.of("dueOn", "2027-02-01")))
                .hasStatus(409);
        assertThat(browsing.get(pair.mentor(), at(goal))).bodyText().contains("s-good");
        assertThat(browsing.post(pair.mentee(), one + "/changes", Map.of("to", "REMOVED")))
                .hasStatus3xxRedirection();
        assertThat(rows("goal_milestone", goal)).isZero();
    }

    @Test
    void theMentorSuggestsAndTheMenteeTakesItUpOrLeavesIt() {
        var goal = set();
        var said = Map.of("comment", "Let Ester chair once", "suggestion", "true");
        assertThat(browsing.post(pair.mentee(), at(goal) + "/comments", said)).hasStatus(403);
        assertThat(browsing.post(pair.mentor(), at(goal) + "/comments", said)).hasStatus3xxRedirection();
        var one = "/goal-comments/" + id("goal_comment", goal) + "/answers";

        assertThat(browsing.post(pair.mentor(), one, Map.of("to", "TAKEN_UP"))).hasStatus(403);
        assertThat(browsing.get(pair.mentee(), at(goal))).bodyText().contains("Let Ester chair once", "Take it up");
        assertThat(browsing.post(pair.mentee(), one, Map.of("to", "TAKEN_UP"))).hasStatus3xxRedirection();
        assertThat(browsing.get(pair.mentor(), at(goal))).bodyText().contains("A suggestion, taken up");
        assertThat(browsing.post(pair.mentee(), one, Map.of("to", "LEFT"))).hasStatus3xxRedirection();
        assertThat(browsing.post(pair.mentee(), one, Map.of("to", "GONE"))).hasStatus(409);
        assertThat(browsing.get(pair.mentor(), at(goal))).bodyText().contains("A suggestion, left");
        assertThat(rows("goal_change", goal)).isOne();
    }

    @Test
    void manyMilestonesAndCommentsAskTheDatabaseNoMoreThanFew() throws Exception {
        var goal = set();
        much(goal, 10);
        var few = StatementCount.statementsOf(() -> body(goal));
        List.of("goal_milestone", "goal_comment", "goal_change")
                .forEach(table -> Crowd.fiftyfold(jdbc, table, "goal_id", goal.value()));

        assertThat(StatementCount.statementsOf(() -> body(goal))).hasSameSizeAs(few);
        assertThat(rows("goal_comment", goal)).isEqualTo(500);
    }

    private void body(GoalId goal) {
        assertThat(browsing.get(pair.mentor(), at(goal))).hasStatusOk();
    }

    private void much(GoalId goal, int count) {
        IntStream.range(0, count).forEach(n -> {
            milestones.add(pair.mentee(), goal, "Stage " + n, LocalDate.of(2027, 1, 1));
            comments.say(pair.mentor(), goal, "Comment " + n, true);
            goals.setAside(pair.mentee(), goal, "Reason " + n, Scope.PAIR);
            goals.change(pair.mentee(), goal, GoalState.ACTIVE);
        });
    }

    private void write(GoalId goal, Map<String, String> values) {
        assertThat(browsing.post(pair.mentee(), at(goal) + "/entries", entry(values)))
                .hasStatus3xxRedirection();
    }

    private static Map<String, String> entry(Map<String, String> values) {
        var entry = new HashMap<>(values);
        entry.putAll(Map.of("words", "So far", "scope", "PAIR"));
        return entry;
    }

    private GoalId set() {
        var wording = new GoalWording("Lead", "Why not", "Sessions", BigDecimal.ZERO, BigDecimal.TEN, "");
        return goals.set(pair.mentee(), pair.mentorship(), wording, null);
    }

    private String list() {
        return "/mentorships/" + pair.mentorship() + "/goals";
    }

    private static String at(GoalId goal) {
        return "/goals/" + goal;
    }

    private static Map<String, String> form() {
        var form = new HashMap<>(Map.of("title", "Lead the guild", "why", "It is safe there", "targetOn", ""));
        form.putAll(Map.of("first.text", "Sessions", "first.start", "0", "first.target", "6", "first.unit", "h"));
        form.putAll(Map.of("second.text", "The talk is given", "second.sort", "DONE"));
        return form;
    }

    private String id(String table, GoalId goal) {
        return jdbc.sql("select id from " + table + " where goal_id = :goal")
                .param("goal", goal.value())
                .query(String.class)
                .single();
    }

    private long rows(String table, GoalId goal) {
        return jdbc.sql("select count(*) from " + table + " where goal_id = :goal")
                .param("goal", goal.value())
                .query(Long.class)
                .single();
    }
}
