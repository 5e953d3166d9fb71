package org.confidant.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Circle;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.VaultService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A mentee chooses for each goal who reads it, may let fewer read it later, and never more. */
@ConfidantTest
class AScopePerGoalTest {

    private final Given given;
    private final Browsing browsing;
    private final GoalService goals;
    private final VaultService vault;
    private final JdbcClient jdbc;

    AScopePerGoalTest(Given given, MockMvcTester mvc, GoalService goals, VaultService vault, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.goals = goals;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Test
    void inACircleAGoalIsForTheMentorOrForAll() {
        var circle = circle(Scope.CIRCLE);
        var mentee = circle.pair().mentee();
        assertThat(body(mentee, list(circle.pair()) + "/new")).contains("Everyone in this circle");
        var forMentor = set(circle.pair(), "onlyformentor", Scope.PAIR);
        var forAll = set(circle.pair(), "forallofus", Scope.CIRCLE);

        assertThat(body(circle.pair().mentor(), list(circle.pair()))).contains("onlyformentor", "forallofus");
        for (var other : circle.others()) {
            assertThat(body(other, list(circle.pair()))).contains("forallofus").doesNotContain("onlyformentor");
            assertThat(browsing.get(other, "/goals/" + forMentor)).hasStatus(404);
            assertThat(browsing.get(other, "/goals/" + forAll)).hasStatusOk();
            for (var part : List.of("/changes", "/entries", "/milestones", "/set-asides", "/narrowings", "/discards")) {
                assertThat(browsing.post(
                                other, "/goals/" + forMentor + part, Map.of("to", "ACHIEVED", "scope", "AUTHOR")))
                        .as(part)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void whatIsWrittenAboutAGoalReachesNoFurtherThanTheGoal() {
        var circle = circle(Scope.PROGRAM);
        var mentee = circle.pair().mentee();
        var goal = set(circle.pair(), "onlyformentor", Scope.PAIR);
        var page = "/goals/" + goal;

        assertThat(body(mentee, page)).doesNotContain("Everyone in this circle", "The program’s coordinators");
        assertThat(browsing.post(mentee, page + "/entries", Map.of("first", "1", "words", "w", "scope", "CIRCLE")))
                .hasStatus(422);
        assertThatThrownBy(() -> goals.write(mentee, goal, new EntryWords(BigDecimal.ONE, "w"), Scope.PROGRAM))
                .isInstanceOf(RefusedException.class);
        send(mentee, page + "/milestones", Map.of("milestone", "stageone", "dueOn", "2026-12-15"));
        var stage = jdbc.sql("select title_id from goal_milestone where goal_id = :goal")
                .param("goal", goal.value())
                .query((row, n) -> new SealedId(row.getObject(1, UUID.class)))
                .single();
        assertThat(vault.readersOf(mentee.id(), stage).participants())
                .containsExactlyInAnyOrder(mentee.id(), circle.pair().mentor().id());
    }

    @Test
    void aGoalIsOpenedToTheProgramOnlyUnderTermsThatReachSoFar() {
        var coordinator = given.person();
        var program = given.program(coordinator, Scope.PROGRAM);
        var narrow = given.mentorshipInForce(coordinator, program);
        var form = form("toowide");
        form.put("scope", "PROGRAM");

        assertThat(browsing.post(narrow.mentee(), list(narrow), form)).hasStatus(422);
        assertThatThrownBy(
                        () -> goals.set(narrow.mentee(), narrow.mentorship(), wording("toowide"), null, Scope.PROGRAM))
                .isInstanceOf(RefusedException.class);
        var wide = given.mentorshipOpenToTheProgram(browsing, coordinator, program);
        var goal = set(wide, "openedgoal", Scope.PROGRAM);
        send(
                wide.mentee(),
                "/goals/" + goal + "/entries",
                Map.of("first", "1", "words", "openedentry", "scope", "PROGRAM"));
        send(wide.mentee(), "/goals/" + goal + "/set-asides", Map.of("reason", "openedreason", "scope", "PROGRAM"));
        assertThat(body(coordinator, "/programs/" + program + "/shared"))
                .contains("openedgoal", "Sessions: from 0 to 6", "openedentry", "Sessions: 1", "openedreason")
                .doesNotContain("toowide");
    }

    @Test
    void itsMenteeMayLetFewerReadItAndNeverMore() {
        var coordinator = given.person();
        var program = given.program(coordinator, Scope.PROGRAM);
        var pair = given.mentorshipOpenToTheProgram(browsing, coordinator, program);
        var goal = set(pair, "openedgoal", Scope.PROGRAM);
        var page = "/goals/" + goal;
        send(pair.mentee(), page + "/entries", Map.of("first", "1", "words", "openedentry", "scope", "PROGRAM"));
        var shared = "/programs/" + program + "/shared";
        assertThat(body(pair.mentee(), page)).contains("Keep it for: Only you", "Keep it for: You and Robin");
        assertThat(body(pair.mentor(), page)).doesNotContain("Keep it for");

        send(pair.mentee(), page + "/narrowings", Map.of("scope", "PAIR"));

        assertThat(body(coordinator, shared)).doesNotContain("openedgoal").doesNotContain("openedentry");
        assertThat(body(pair.mentor(), page)).contains("openedgoal", "openedentry");
        assertThat(browsing.post(pair.mentee(), page + "/narrowings", Map.of("scope", "PROGRAM")))
                .hasStatus(409);
        assertThat(browsing.post(pair.mentee(), page + "/narrowings", Map.of("scope", "nonsense")))
                .hasStatus(409);
        assertThat(browsing.post(pair.mentor(), page + "/narrowings", Map.of("scope", "AUTHOR")))
                .hasStatus(403);
        assertThat(browsing.post(coordinator, page + "/narrowings", Map.of("scope", "AUTHOR")))
                .hasStatus(404);

        send(pair.mentee(), page + "/narrowings", Map.of("scope", "AUTHOR"));
        assertThat(browsing.get(pair.mentor(), page)).hasStatus(404);
        assertThat(body(pair.mentor(), list(pair))).doesNotContain("openedgoal");
        assertThat(body(pair.mentee(), page)).contains("openedgoal", "openedentry");
    }

    @Test
    void anEntryIsNarrowedByItself() {
        var pair = given.mentorshipInForce();
        var goal = set(pair, "ourgoal", Scope.PAIR);
        var page = "/goals/" + goal;
        send(pair.mentee(), page + "/entries", Map.of("first", "2", "words", "firstentry", "scope", "PAIR"));
        send(pair.mentee(), page + "/entries", Map.of("first", "4", "words", "secondentry", "scope", "PAIR"));
        var newest = jdbc.sql("select words_id::text from goal_entry where goal_id = :goal order by id desc limit 1")
                .param("goal", goal.value())
                .query(String.class)
                .single();

        assertThat(browsing.post(pair.mentor(), page + "/texts/" + newest + "/narrowings", Map.of("scope", "AUTHOR")))
                .hasStatus(403);
        send(pair.mentee(), page + "/texts/" + newest + "/narrowings", Map.of("scope", "AUTHOR"));

        assertThat(body(pair.mentor(), page)).contains("firstentry").doesNotContain("secondentry");
        assertThat(goals.open(pair.mentor(), pair.mentorship())
                        .get(0)
                        .now(goals.open(pair.mentor(), pair.mentorship()).get(0).measure()))
                .isEqualByComparingTo("2");
        assertThat(goals.counts(List.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .entries())
                .isOne();
    }

    @Test
    void aDraftThatIsDiscardedIsGone() {
        var pair = given.mentorshipInForce();
        var goal = goals.draft(pair.mentee(), pair.mentorship(), wording("secretdraft"), null);
        assertThat(body(pair.mentee(), "/goals/" + goal)).contains("Discard this draft");
        assertThat(browsing.post(pair.mentor(), "/goals/" + goal + "/discards", Map.of()))
                .hasStatus(404);

        send(pair.mentee(), "/goals/" + goal + "/discards", Map.of());

        assertThat(browsing.get(pair.mentee(), "/goals/" + goal)).hasStatus(404);
        assertThat(body(pair.mentee(), list(pair))).doesNotContain("secretdraft");
        var active = set(pair, "ourgoal", Scope.PAIR);
        assertThat(browsing.post(pair.mentee(), "/goals/" + active + "/discards", Map.of()))
                .hasStatus(409);
    }

    @Test
    void theMenteeSaysSomethingBackAndNoOtherMenteeReadsIt() {
        var circle = circle(Scope.CIRCLE);
        var pair = circle.pair();
        var page = "/goals/" + set(pair, "ourgoal", Scope.CIRCLE);
        send(pair.mentor(), page + "/comments", Map.of("comment", "whichfirst", "suggestion", "false"));
        var link = body(pair.mentee(), page).replaceAll("(?s).*(/goal-comments/[0-9a-f-]{36}/replies).*", "$1");
        assertThat(body(pair.mentee(), link)).contains("whichfirst", "will be able to read this");
        assertThat(browsing.post(pair.mentee(), link, Map.of("reply", " "))).hasStatus(422);
        send(pair.mentee(), link, Map.of("reply", "thesmallone"));

        assertThat(body(pair.mentee(), page)).contains("thesmallone");
        assertThat(body(pair.mentor(), page)).contains("thesmallone");
        assertThat(browsing.post(pair.mentor(), link, Map.of("reply", "me"))).hasStatus(403);
        for (var other : circle.others()) {
            assertThat(body(other, page)).contains("ourgoal").doesNotContain("thesmallone");
            assertThat(browsing.get(other, link)).hasStatus(404);
        }
    }

    @Test
    void twoEditsThatCrossNeverGiveAValueToAnotherMeasure() {
        var pair = given.mentorshipInForce();
        var goal = set(pair, "ourgoal", Scope.PAIR);
        var page = "/goals/" + goal;
        var two = form("ourgoal");
        two.putAll(Map.of("version", version(pair, page), "first.number", "1"));
        two.putAll(Map.of("second.text", "Guests", "second.start", "0", "second.target", "9"));
        send(pair.mentee(), page + "/wording", two);
        send(pair.mentee(), page + "/entries", Map.of("first", "2", "second", "7", "words", "w", "scope", "PAIR"));
        var withoutTheFirst = form("ourgoal");
        withoutTheFirst.putAll(Map.of(
                "version", version(pair, page), "first.number", "2", "first.text", "Guests", "first.target", "9"));
        send(pair.mentee(), page + "/wording", withoutTheFirst);
        assertThat(goals.open(pair.mentee(), pair.mentorship())
                        .get(0)
                        .now(goals.open(pair.mentee(), pair.mentorship()).get(0).measure()))
                .isEqualByComparingTo("7");

        var crossing = form("ourgoal");
        crossing.putAll(Map.of("version", version(pair, page), "first.number", "1", "first.text", "Sessions again"));
        assertThat(browsing.post(pair.mentee(), page + "/wording", crossing))
                .hasStatus(409)
                .bodyText()
                .contains("Sessions again", "Guests");
        crossing.put("first.number", "");
        send(pair.mentee(), page + "/wording", crossing);
        assertThat(goals.open(pair.mentee(), pair.mentorship())
                        .get(0)
                        .now(goals.open(pair.mentee(), pair.mentorship()).get(0).measure()))
                .isEqualByComparingTo("0");
    }

    private Circle circle(Scope ceiling) {
        var circle = given.circle(3, ceiling);
        var all = Stream.concat(Stream.of(circle.pair().mentee(), circle.pair().mentor()), circle.others().stream());
        given.agree(browsing, circle.pair().mentorship(), all.toList(), ceiling);
        return circle;
    }

    private GoalId set(Pair pair, String title, Scope scope) {
        return goals.set(pair.mentee(), pair.mentorship(), wording(title), null, scope);
    }

    private static GoalWording wording(String title) {
        return new GoalWording(title, "why " + title, "Sessions", BigDecimal.ZERO, new BigDecimal("6"), "");
    }

    private static Map<String, String> form(String title) {
        return new HashMap<>(Map.of(
                "title", title, "why", "why", "first.text", "Sessions", "first.start", "0", "first.target", "6"));
    }

    private static String list(Pair pair) {
        return "/mentorships/" + pair.mentorship() + "/goals";
    }

    private String version(Pair pair, String page) {
        return body(pair.mentee(), page + "/wording").replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private void send(Viewer writer, String path, Map<String, String> form) {
        assertThat(browsing.post(writer, path, form)).as(path).hasStatus3xxRedirection();
    }

    private String body(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
