package org.confidant.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.agreement.AgreementService;
import org.confidant.goal.GoalService;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A mentee makes a goal of feedback: they see what was said while they write, and those who read it find back to it. */
@ConfidantTest
class FeedbackBecomesAGoalTest {

    private static final String STRENGTH = "You asked one question and then you waited.";
    private static final String OPPORTUNITY = "Say what you doubt before the others have decided.";

    private final Given given;
    private final FeedbackService feedback;
    private final GoalService goals;
    private final AgreementService agreements;
    private final Browsing browsing;

    private Pair pair;

    FeedbackBecomesAGoalTest(
            Given given, FeedbackService feedback, GoalService goals, AgreementService agreements, MockMvcTester mvc) {
        this.given = given;
        this.feedback = feedback;
        this.goals = goals;
        this.agreements = agreements;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void whatWasSaidStandsAboveTheFormAlsoWithoutATakeaway() {
        var id = received("");

        assertThat(body(pair.mentee(), at(id))).contains("What you were told", STRENGTH, OPPORTUNITY, at(id));
    }

    @Test
    void theGoalBeginsWithWhatWasTakenFromItAndSaysWhereItComesFrom() {
        var id = received("I will say it earlier.");
        assertThat(body(pair.mentee(), at(id))).contains("I will say it earlier.</textarea>");

        var goal = set(pair.mentee(), at(id), goal());

        assertThat(body(pair.mentee(), goal)).contains("From feedback", "#f-" + id);
        assertThat(body(pair.mentor(), goal)).contains("From feedback", "#f-" + id);
    }

    @Test
    void aDraftRemembersItAndOneSetElsewhereKnowsOfNone() {
        var id = received("");
        var form = goal();
        form.put("draft", "true");
        assertThat(body(pair.mentee(), set(pair.mentee(), at(id), form))).contains("From feedback", "Share this goal");

        form.remove("draft");
        form.put("feedback", id.toString());
        form.put("from", id.toString());
        var elsewhere = set(pair.mentee(), "/mentorships/" + pair.mentorship() + "/goals", form);
        assertThat(body(pair.mentee(), elsewhere)).doesNotContain("From feedback");
    }

    @Test
    void whatIsWrongIsShownAgainBelowWhatWasSaid() {
        var id = received("");
        var form = goal();
        form.put("title", " ");

        assertThat(browsing.post(pair.mentee(), at(id), form))
                .hasStatus(422)
                .bodyText()
                .contains("title-error", "I do it all", OPPORTUNITY, at(id));
        assertThat(goals.open(pair.mentee(), pair.mentorship())).isEmpty();
    }

    @Test
    void onlyWhoReceivedItMakesSomethingOfIt() {
        var id = received("");
        var other = given.mentorshipInForce();
        var astray = "/mentorships/" + other.mentorship() + "/feedback/" + id + "/goals";

        assertThat(browsing.post(pair.mentor(), at(id), goal())).hasStatus(403);
        assertThat(browsing.post(given.person(), at(id), goal())).hasStatus(404);
        assertThat(browsing.post(other.mentee(), astray, goal())).hasStatus(404);
        assertThat(goals.open(other.mentee(), other.mentorship())).isEmpty();
        assertThat(goals.open(pair.mentee(), pair.mentorship())).isEmpty();
    }

    @Test
    void inACircleTheOthersReadTheGoalAndNotThatThereWasFeedback() {
        var circle = given.circle(3);
        pair = circle.pair();
        Stream.concat(Stream.of(pair.mentor(), pair.mentee()), circle.others().stream())
                .forEach(one -> agreements.sign(one, pair.mentorship(), agreements.textToSign(one, pair.mentorship())));
        var id = received("");
        var form = goal();
        form.put("scope", "CIRCLE");

        var goal = set(pair.mentee(), at(id), form);

        assertThat(body(pair.mentor(), goal)).contains("From feedback");
        for (var other : circle.others()) {
            assertThat(body(other, goal)).contains("Delegate more").doesNotContain("From feedback", id.toString());
        }
    }

    private FeedbackId received(String takeaway) {
        var id = feedback.give(
                pair.mentor(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentee().id(), "The review", STRENGTH, OPPORTUNITY));
        feedback.acknowledge(pair.mentee(), pair.mentorship(), id, takeaway);
        return id;
    }

    private static Map<String, String> goal() {
        var form = new HashMap<>(Map.of("title", "Delegate more", "why", "I do it all"));
        form.putAll(Map.of("first.text", "Tasks handed over", "first.start", "0", "first.target", "5"));
        return form;
    }

    private String at(FeedbackId id) {
        return "/mentorships/" + pair.mentorship() + "/feedback/" + id + "/goals";
    }

    private String set(Viewer person, String path, Map<String, String> form) {
        MvcTestResult answer = browsing.post(person, path, form);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String body(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
