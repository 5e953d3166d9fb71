package org.confidant.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Promise 5: timely, balanced, respectful, acknowledged, and in both directions. */
@ConfidantTest
class FeedbackGoesBothWaysTest {

    private static final String STRENGTH = "You asked one question and then you waited.";
    private static final String OPPORTUNITY = "Say what you doubt before the others have decided.";

    private final MockMvcTester mvc;
    private final Given given;
    private final FeedbackService feedback;
    private final Browsing browsing;
    private final JdbcClient jdbc;

    private Pair pair;

    FeedbackGoesBothWaysTest(MockMvcTester mvc, Given given, FeedbackService feedback, JdbcClient jdbc) {
        this.browsing = new Browsing(mvc);
        this.mvc = mvc;
        this.given = given;
        this.feedback = feedback;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void eachGivesAndTheOtherReads() {
        give(pair.mentor(), STRENGTH, OPPORTUNITY);
        give(pair.mentee(), "You let me finish.", "Ask me harder questions.");

        assertThat(page(pair.mentee())).contains(STRENGTH, OPPORTUNITY, "You let me finish.");
        assertThat(page(pair.mentor())).contains(STRENGTH, "Ask me harder questions.");
        assertThat(feedback.waitingFor(pair.mentee())).hasSize(1);
        assertThat(feedback.counts(List.of(pair.mentorship()))).containsEntry(pair.mentorship(), 2);
    }

    @Test
    void oneHalfWithoutTheOtherIsRefusedBesideTheFieldAndKeepsWhatWasTyped() {
        assertThat(give(pair.mentor(), STRENGTH, " "))
                .hasStatus(422)
                .bodyText()
                .contains("Add one thing that could be stronger", "opportunities-error", STRENGTH);
        assertThat(give(pair.mentor(), "", OPPORTUNITY))
                .hasStatus(422)
                .bodyText()
                .contains("strengths-error", OPPORTUNITY);
        assertThat(count()).isZero();
    }

    @Test
    void overlongTextAndAMissingTokenAreRefusedAndMarkupIsOnlyText() {
        assertThat(give(pair.mentor(), "x".repeat(10_001), OPPORTUNITY)).hasStatus(422);
        assertThat(mvc.post()
                        .uri(path(pair.mentorship()))
                        .with(user(pair.mentor().id().toString()))
                        .param("strengths", STRENGTH)
                        .param("opportunities", OPPORTUNITY))
                .hasStatus(403);
        assertThat(count()).isZero();

        assertThat(give(pair.mentor(), "<script>alert(1)</script>", OPPORTUNITY))
                .hasStatus(302);
        assertThat(page(pair.mentee())).doesNotContain("<script>alert");
    }

    @Test
    void whoReceivedItAcknowledgesOnce() {
        var id = feedback.give(
                pair.mentor(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentee().id(), "The review", STRENGTH, OPPORTUNITY));

        assertThat(acknowledge(pair.mentor(), id, "")).hasStatus(403);
        assertThat(acknowledge(pair.mentee(), id, "x".repeat(10_001))).hasStatus(422);
        assertThat(feedback.waitingFor(pair.mentee())).hasSize(1);

        assertThat(acknowledge(pair.mentee(), id, "I will say it earlier.")).hasStatus(302);
        assertThat(feedback.waitingFor(pair.mentee())).isEmpty();
        assertThat(page(pair.mentor()))
                .containsPattern(
                        "(?s)I will say it earlier\\.</p>\\s*</div>\\s*<details class=\"lock\" data-scope=\"pair\">");
        assertThat(acknowledge(pair.mentee(), id, "again")).hasStatus(409);
    }

    @Test
    void nothingIsGivenBeforeBothHaveSigned() {
        var unsigned = given.mentorship();

        assertThatThrownBy(() -> feedback.give(
                        unsigned.mentor(),
                        unsigned.mentorship(),
                        NewFeedback.unasked(unsigned.mentee().id(), "", STRENGTH, OPPORTUNITY)))
                .isInstanceOf(RefusedException.class);
        assertThat(post(unsigned.mentor(), unsigned.mentorship(), STRENGTH, OPPORTUNITY))
                .hasStatus(409);
        assertThat(jdbc.sql("select count(*) from feedback where mentorship_id = :id")
                        .param("id", unsigned.mentorship().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyElseFindsIt() {
        var id = feedback.give(
                pair.mentor(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentee().id(), "", STRENGTH, OPPORTUNITY));

        for (var stranger : List.of(pair.coordinator(), given.administrator(), given.person())) {
            assertThat(mvc.get()
                            .uri(path(pair.mentorship()))
                            .with(user(stranger.id().toString())))
                    .hasStatus(404);
            assertThat(acknowledge(stranger, id, "mine")).hasStatus(404);
            assertThat(post(stranger, pair.mentorship(), STRENGTH, OPPORTUNITY)).hasStatus(404);
        }
        var other = given.mentorshipInForce();
        assertThat(mvc.post()
                        .uri("/mentorships/{m}/feedback/{id}/acknowledgements", other.mentorship(), id)
                        .with(user(other.mentee().id().toString()))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(count()).isEqualTo(1);
        assertThat(feedback.waitingFor(pair.mentee())).hasSize(1);
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreThanAShortOneAndWhatWaitsComesFirst() throws Exception {
        feedback.give(
                pair.mentor(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentee().id(), "The first of all", STRENGTH, OPPORTUNITY));
        many(9);
        var few = StatementCount.statementsOf(() -> page(pair.mentee()));
        many(490);
        var lots = StatementCount.statementsOf(() -> page(pair.mentee()));

        assertThat(lots).hasSameSizeAs(few);
        assertThat(page(pair.mentee())).contains("The first of all", "page=2");
        assertThat(page(pair.mentor())).doesNotContain("The first of all");
        assertThat(page(pair.mentor(), 25)).contains("The first of all").doesNotContain("page=26");
        assertThat(StatementCount.of(() -> feedback.counts(List.of(pair.mentorship()))))
                .isOne();
    }

    @Test
    void whatIsAskedAndThankedForInHundredsAsksTheDatabaseNoMoreThanTen() throws Exception {
        for (var round = 0; round < 10; round++) {
            ask(pair.mentee(), "How I open meetings");
            browsing.post(pair.mentee(), path(pair.mentorship()) + "/thanks", Map.of("thanks", "For waiting"));
        }
        page(pair.mentor()); // marks what is new as read
        var few = StatementCount.statementsOf(() -> page(pair.mentor()));
        Stream.of("feedback_request", "feedback")
                .forEach(table -> Crowd.fiftyfold(
                        jdbc, table, "mentorship_id", pair.mentorship().value()));
        page(pair.mentor());

        assertThat(StatementCount.statementsOf(() -> page(pair.mentor()))).hasSameSizeAs(few);
        assertThat(count()).isEqualTo(500);
        assertThat(feedback.askedOf(pair.mentor())).hasSize(500);
    }

    @Test
    void whoeverAsksGetsFeedbackOnWhatTheyAskedAndNothingStaysWaiting() {
        ask(pair.mentee(), "How I open meetings");
        var asked = feedback.askedOf(pair.mentor()).get(0);
        assertThat(page(pair.mentor())).contains("How I open meetings", "asks you, until");
        assertThat(feedback.askedOf(pair.mentee())).isEmpty();

        feedback.give(
                pair.mentor(),
                pair.mentorship(),
                new NewFeedback(pair.mentee().id(), asked.id(), "How I open meetings", STRENGTH, OPPORTUNITY));

        assertThat(feedback.askedOf(pair.mentor())).isEmpty();
        assertThatThrownBy(() -> feedback.give(
                        pair.mentor(),
                        pair.mentorship(),
                        new NewFeedback(pair.mentee().id(), asked.id(), "Again", STRENGTH, OPPORTUNITY)))
                .isInstanceOf(RefusedException.class);
        assertThat(feedback.counts(List.of(pair.mentorship()))).containsEntry(pair.mentorship(), 1);
    }

    @Test
    void aRequestIsLetGoByEitherAndByNobodyElse() {
        ask(pair.mentee(), "My slides");
        var path =
                room() + "/requests/" + feedback.askedOf(pair.mentor()).get(0).id() + "/closures";

        assertThat(browsing.post(given.person(), path, Map.of())).hasStatus(404);
        assertThat(feedback.askedOf(pair.mentor())).hasSize(1);
        assertThat(browsing.post(pair.mentor(), path, Map.of())).hasStatus3xxRedirection();
        assertThat(feedback.askedOf(pair.mentor())).isEmpty();
        assertThat(browsing.post(pair.mentee(), path, Map.of())).hasStatus(409);
    }

    @Test
    void aThankYouIsADifferentThing() {
        feedback.thank(pair.mentee(), pair.mentorship(), pair.mentor().id(), "You stayed late for me.");

        assertThat(page(pair.mentor())).contains("You stayed late for me.").doesNotContain("Not acknowledged yet");
        assertThat(feedback.waitingFor(pair.mentor())).isEmpty();
        assertThat(feedback.counts(List.of(pair.mentorship()))).isEmpty();
    }

    @Test
    void bothAnswerUntilItIsTimeToTalk() {
        var id = feedback.give(
                pair.mentor(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentee().id(), "", STRENGTH, OPPORTUNITY));
        IntStream.range(0, 20)
                .forEach(n -> feedback.answer(
                        n % 2 == 0 ? pair.mentee() : pair.mentor(), pair.mentorship(), id, "answer" + n));

        assertThat(page(pair.mentor())).contains("answer0", "answer19");
        assertThatThrownBy(() -> feedback.answer(pair.mentee(), pair.mentorship(), id, "answer20"))
                .isInstanceOf(RefusedException.class);
        assertThat(browsing.post(pair.mentee(), room() + "/" + id + "/answers", Map.of("words", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Say something, or leave it.");
    }

    private void ask(Viewer viewer, String about) {
        assertThat(browsing.post(viewer, room() + "/requests", Map.of("subject", about, "dueOn", "2026-12-01")))
                .hasStatus3xxRedirection();
    }

    private String room() {
        return "/mentorships/" + pair.mentorship() + "/feedback";
    }

    private void many(int count) {
        IntStream.range(0, count)
                .forEach(n -> feedback.give(
                        pair.mentee(),
                        pair.mentorship(),
                        NewFeedback.unasked(pair.mentor().id(), "Talk " + n, STRENGTH, OPPORTUNITY)));
    }

    private MvcTestResult give(Viewer viewer, String strengths, String opportunities) {
        return post(viewer, pair.mentorship(), strengths, opportunities);
    }

    private MvcTestResult post(Viewer viewer, MentorshipId mentorship, String strengths, String opportunities) {
        return mvc.post()
                .uri(path(mentorship))
                .with(user(viewer.id().toString()))
                .with(csrf())
                .param("about", "The review")
                .param("strengths", strengths)
                .param("opportunities", opportunities)
                .exchange();
    }

    private MvcTestResult acknowledge(Viewer viewer, FeedbackId id, String takeaway) {
        return mvc.post()
                .uri("/mentorships/{m}/feedback/{id}/acknowledgements", pair.mentorship(), id)
                .with(user(viewer.id().toString()))
                .with(csrf())
                .param("takeaway", takeaway)
                .exchange();
    }

    private String page(Viewer viewer) {
        return page(viewer, 1);
    }

    private String page(Viewer viewer, int number) {
        var result = mvc.get()
                .uri(path(pair.mentorship()) + "?page=" + number)
                .with(user(viewer.id().toString()))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String path(MentorshipId mentorship) {
        return "/mentorships/" + mentorship + "/feedback";
    }

    private long count() {
        return jdbc.sql("select count(*) from feedback where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
