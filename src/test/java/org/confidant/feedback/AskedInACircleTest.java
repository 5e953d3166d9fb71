package org.confidant.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.agreement.AgreementService;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In a circle several can ask: what is given on a request goes to whoever asked, and so does what they asked about. */
@ConfidantTest
class AskedInACircleTest {

    private static final String ABOUT = "How I speak to my father’s old team";

    private final Given given;
    private final FeedbackService feedback;
    private final FeedbackRequests requests;
    private final AgreementService agreements;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair circle;
    private Viewer ana;
    private Viewer imran;
    private FeedbackRequestId asked;

    AskedInACircleTest(
            Given given,
            FeedbackService feedback,
            FeedbackRequests requests,
            AgreementService agreements,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.feedback = feedback;
        this.requests = requests;
        this.agreements = agreements;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void anaAsksTheMentor() {
        var all = given.circle(3);
        circle = all.pair();
        ana = circle.mentee();
        imran = all.others().get(0);
        Stream.concat(Stream.of(circle.mentor(), ana), all.others().stream())
                .forEach(one ->
                        agreements.sign(one, circle.mentorship(), agreements.textToSign(one, circle.mentorship())));
        asked = requests.ask(ana, circle.mentorship(), circle.mentor().id(), ABOUT, LocalDate.parse("2026-12-01"));
    }

    @Test
    void theFormForARequestOffersNobodyElse() {
        assertThat(page(circle.mentor(), "?request=" + asked))
                .contains("asked for this and is the one who reads it", ABOUT)
                .doesNotContain("name=\"to\"");
        assertThat(page(circle.mentor(), "")).contains("name=\"to\"");
    }

    @Test
    void aWrongChoiceSentAlongGoesToWhoAskedAllTheSame() {
        assertThat(browsing.post(circle.mentor(), room(), form(imran, asked))).hasStatus3xxRedirection();

        assertThat(page(ana, "")).contains(ABOUT, "You wait for the end");
        assertThat(page(imran, "")).doesNotContain(ABOUT, "You wait for the end");
        assertThat(feedback.askedOf(circle.mentor())).isEmpty();
    }

    @Test
    void theServiceRefusesToAnswerOneWithWhatIsForAnother() {
        var astray = new NewFeedback(imran.id(), asked, ABOUT, "You wait for the end", "Say more");

        assertThatThrownBy(() -> feedback.give(circle.mentor(), circle.mentorship(), astray))
                .isInstanceOf(RefusedException.class);
        assertThat(feedback.askedOf(circle.mentor())).hasSize(1);
        assertThat(count()).isZero();
    }

    @Test
    void aMendedFormStillOffersNobodyElseAndOneThatIsClosedOpensNothing() {
        var half = Map.of("request", asked.toString(), "about", ABOUT, "strengths", "You wait", "opportunities", "");
        assertThat(browsing.post(circle.mentor(), room(), half))
                .hasStatus(422)
                .bodyText()
                .contains("You wait", "is the one who reads it")
                .doesNotContain("name=\"to\"");

        requests.letGo(ana, circle.mentorship(), asked);
        assertThat(browsing.post(circle.mentor(), room(), form(imran, asked))).hasStatus(409);
        assertThat(count()).isZero();
    }

    @Test
    void whoWasNotAskedFindsNoRequest() {
        assertThat(browsing.post(imran, room(), form(ana, asked))).hasStatus(404);
        assertThat(browsing.post(ana, room(), form(imran, asked))).hasStatus(403);
        assertThat(page(imran, "?request=" + asked)).doesNotContain(ABOUT);
        assertThat(count()).isZero();
    }

    private static Map<String, String> form(Viewer to, FeedbackRequestId request) {
        return Map.of(
                "to",
                to.id().toString(),
                "request",
                request.toString(),
                "about",
                ABOUT,
                "strengths",
                "You wait for the end",
                "opportunities",
                "Say more");
    }

    private String room() {
        return "/mentorships/" + circle.mentorship() + "/feedback";
    }

    private String page(Viewer person, String query) {
        var result = browsing.get(person, room() + query);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int count() {
        return feedback.counts(List.of(circle.mentorship())).getOrDefault(circle.mentorship(), 0)
                + jdbc.sql("select count(*) from feedback_request where id = :id and feedback_id is not null")
                        .param("id", asked.value())
                        .query(Integer.class)
                        .single();
    }
}
