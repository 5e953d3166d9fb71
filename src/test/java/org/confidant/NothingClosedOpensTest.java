package org.confidant;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.confidant.Given.Pair;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.Verb;
import org.confidant.agreement.VerbTable;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nothing that the table of verbs and states closes opens through any address: each is sent, as a good form and by everyone of the
 * room, before the signatures, in a pause and after the end.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingClosedOpensTest {

    /** What each address of a room does. A new one must be added, or the test fails. To let fewer people read is as open as reading. */
    private static final String DOES = """
            POST /mentorships/{id}/agreement/drafts                          NEGOTIATE_TERMS
            POST /mentorships/{id}/agreement/signatures                      SIGN_TERMS
            POST /mentorships/{id}/feedback                                  GIVE_FEEDBACK
            POST /mentorships/{id}/feedback/requests                         GIVE_FEEDBACK
            POST /mentorships/{id}/feedback/thanks                           ACKNOWLEDGE_FEEDBACK
            POST /mentorships/{mentorship}/feedback/requests/{id}/closures   ACKNOWLEDGE_FEEDBACK
            POST /mentorships/{mentorship}/feedback/{id}/answers             ACKNOWLEDGE_FEEDBACK
            POST /mentorships/{mentorship}/feedback/{id}/acknowledgements    ACKNOWLEDGE_FEEDBACK
            POST /mentorships/{mentorship}/guides/{id}/completions           LOG_MEETING
            POST /mentorships/{mentorship}/guides/{id}/reopenings            LOG_MEETING
            POST /mentorships/{id}/check-ins                                 WRITE_PROGRESS
            POST /mentorships/{mentorship}/check-ins/{id}/acknowledgements   ACKNOWLEDGE_FEEDBACK
            POST /mentorships/{id}/messages                                  SEND_MESSAGE
            POST /mentorships/{id}/messages/drafts                           SEND_MESSAGE
            POST /mentorships/{id}/goals                                     SET_GOAL
            POST /goals/{id}/wording                                         SET_GOAL
            POST /goals/{id}/milestones                                      SET_GOAL
            POST /goals/{id}/set-asides                                      SET_GOAL
            POST /goals/{id}/changes                                         SET_GOAL
            POST /milestones/{id}/dates                                      SET_GOAL
            POST /milestones/{id}/changes                                    SET_GOAL
            POST /goals/{id}/discards                                        SET_GOAL
            POST /goals/{id}/entries                                         WRITE_PROGRESS
            POST /goals/{id}/comments                                        COMMENT_ON_GOAL
            POST /goal-comments/{id}/answers                                 COMMENT_ON_GOAL
            POST /goal-comments/{id}/replies                                 COMMENT_ON_GOAL
            POST /mentorships/{id}/meetings                                  PLAN_MEETING
            POST /mentorships/{id}/routines                                  PLAN_MEETING
            POST /mentorships/{id}/routines/{routine}/cancellations          PLAN_MEETING
            POST /meetings/{id}/moves                                        PLAN_MEETING
            POST /meetings/{id}/cancellations                                PLAN_MEETING
            POST /meetings/{id}/misses                                       LOG_MEETING
            POST /mentorships/{id}/meetings/logs                             LOG_MEETING
            POST /meetings/{id}/logs                                         LOG_MEETING
            POST /meetings/{id}/items                                        PLAN_MEETING
            POST /meetings/{id}/items/{item}/moves                           PLAN_MEETING
            POST /meetings/{id}/items/{item}/carries                         PLAN_MEETING
            POST /meetings/{id}/confirmations                                LOG_MEETING
            POST /meetings/{id}/corrections                                  LOG_MEETING
            POST /meetings/{id}/items/{item}/wordings                        PLAN_MEETING
            POST /meetings/{id}/items/{item}/removals                        PLAN_MEETING
            POST /meetings/{id}/notes                                        WRITE_NOTE
            POST /mentorships/{id}/commitments                               TAKE_ON
            POST /meetings/{id}/commitments                                  TAKE_ON
            POST /mentorships/{mentorship}/feedback/{id}/commitments         TAKE_ON
            POST /mentorships/{mentorship}/feedback/{id}/goals               SET_GOAL
            POST /goals/{id}/commitments                                     TAKE_ON
            POST /commitments/{id}/renegotiations                            TAKE_ON
            POST /commitments/{id}/keepings                                  TAKE_ON
            POST /commitments/{id}/misses                                    TAKE_ON
            POST /mentorships/{id}/reaffirmations                            REAFFIRM
            POST /mentorships/{id}/fit-checks                                SAY_FIT
            POST /mentorships/{id}/extensions                                NEGOTIATE_TERMS
            POST /mentorships/{id}/pauses                                    PAUSE
            POST /mentorships/{id}/resumptions                               PAUSE
            POST /mentorships/{id}/endings                                   END
            POST /mentorships/{id}/concerns                                  RAISE_CONCERN
            POST /goals/{id}/narrowings                                      READ
            POST /goals/{id}/texts/{item}/narrowings                         READ
            POST /meetings/{id}/notes/{item}/narrowings                      READ
            POST /mentorships/{mentorship}/check-ins/{id}/narrowings         READ
            POST /mentorships/{id}/closure/words                             CLOSE_WELL
            POST /mentorships/{id}/closure/completions                       CLOSE_WELL
            """;

    /** Who is not the one to do it, whatever the state. */
    private static final Set<Integer> REFUSALS = Set.of(403, 409);

    private final MockMvcTester mvc;
    private final MovableClock clock;
    private final TableSums database;
    private final RequestMappingHandlerMapping mappings;
    private final Map<String, Verb> does;
    private final Cast paused;
    private final Cast ended;
    private final Cast done;
    private final Pair unsigned;
    private final String before;

    NothingClosedOpensTest(
            MockMvcTester mvc,
            Given given,
            ProposalService proposals,
            MentorshipService mentorships,
            MovableClock clock,
            JdbcClient jdbc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        clock.reset();
        this.mvc = mvc;
        this.clock = clock;
        this.database = new TableSums(jdbc);
        this.mappings = mappings;
        this.does = DOES.lines()
                .map(line -> line.strip().split("\\s+"))
                .collect(toMap(cells -> cells[0] + " " + cells[1], cells -> Verb.valueOf(cells[2])));
        this.paused = new Cast(given, proposals, mvc);
        this.ended = new Cast(given, proposals, mvc);
        this.done = new Cast(given, proposals, mvc);
        this.unsigned = given.mentorship();
        paused.pause(mentorships);
        ended.end(mentorships);
        done.end(mentorships);
        done.close();
        this.before = database.now();
    }

    @Test
    void everyAddressOfARoomThatChangesSomethingIsInTheTable() {
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(does.keySet());
    }

    @TestFactory
    Stream<DynamicTest> inAPauseNothingOpensThatItCloses() {
        return closed(RelationState.PAUSED, (route, member) -> status(paused, route, paused.id(member), path -> path));
    }

    @TestFactory
    Stream<DynamicTest> afterTheEndNothingOpensThatItCloses() {
        return closed(
                verb -> VerbTable.afterTheEnd(verb).isZero(),
                RelationState.ENDED,
                (route, member) -> status(ended, route, ended.id(member), path -> path));
    }

    @TestFactory
    Stream<DynamicTest> onceItsTimeAfterTheEndIsOverNothingOpensAnyMore() {
        return closed(verb -> true, RelationState.ENDED, (route, member) -> {
            clock.set(MovableClock.START.plus(VerbTable.afterTheEnd(Verb.ACKNOWLEDGE_FEEDBACK)));
            return status(ended, route, ended.id(member), path -> path);
        });
    }

    @TestFactory
    Stream<DynamicTest> onceTheyAreDoneNothingOpensThatTheClosureConversationCloses() {
        return closed(
                Set.of(Verb.CLOSE_WELL, Verb.SEND_MESSAGE)::contains,
                RelationState.ENDED,
                (route, member) -> status(done, route, done.id(member), path -> path));
    }

    /** The addresses that begin with a thing of the room cannot name one yet; those below the room can be asked for. */
    @TestFactory
    Stream<DynamicTest> beforeTheSignaturesNothingOpensThatTheyOpen() {
        var room = "/mentorships/" + unsigned.mentorship();
        return closed(RelationState.UNSIGNED, (route, member) -> {
            var person = member.equals("mentor") ? unsigned.mentor() : unsigned.mentee();
            return status(
                    paused,
                    route,
                    person.id().toString(),
                    path -> path.replaceFirst("/mentorships/[0-9a-f-]{36}", room));
        });
    }

    private Stream<DynamicTest> closed(RelationState state, BiFunction<String, String, Integer> asked) {
        return closed(verb -> true, state, asked);
    }

    private Stream<DynamicTest> closed(
            Predicate<Verb> of, RelationState state, BiFunction<String, String, Integer> asked) {
        return does.entrySet().stream()
                .filter(one -> !VerbTable.opens(one.getValue(), state) && of.test(one.getValue()))
                .map(Map.Entry::getKey)
                .map(route -> DynamicTest.dynamicTest(state + " " + route, () -> check(route, state, asked)));
    }

    private void check(String route, RelationState state, BiFunction<String, String, Integer> asked) {
        var answers = List.of(asked.apply(route, "mentee"), asked.apply(route, "mentor"));

        assertThat(database.now()).as("what is kept").isEqualTo(before);
        if (state == RelationState.UNSIGNED && !route.contains("/mentorships/{id}/")) {
            assertThat(answers).as("a thing of another room").containsOnly(404);
        } else {
            assertThat(answers).isSubsetOf(REFUSALS).contains(409);
        }
    }

    /** As a page would send it, to the address that the page would not show. */
    private int status(Cast cast, String route, String sender, UnaryOperator<String> at) {
        var form = new HashMap<>(cast.form(route));
        form.putIfAbsent("version", "0");
        var request = mvc.post()
                .uri(at.apply(cast.path(route.substring("POST ".length()))))
                .with(user(sender))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange().getResponse().getStatus();
    }

    private Set<String> routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method != RequestMethod.GET))
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(route -> Arrays.asList(
                                "mentorships", "goals", "milestones", "goal-comments", "meetings", "commitments")
                        .contains(route.split("/", 3)[1]))
                .collect(toCollection(TreeSet::new));
    }
}
