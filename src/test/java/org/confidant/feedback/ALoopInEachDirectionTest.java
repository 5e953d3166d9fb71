package org.confidant.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Promise 5: feedback goes both ways, in time, and it is said when it does not. */
@ConfidantTest
class ALoopInEachDirectionTest {

    private static final String OWED = "Feedback is due as you agreed.";

    private final Given given;
    private final FeedbackService feedback;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;

    ALoopInEachDirectionTest(
            Given given,
            FeedbackService feedback,
            MentorshipService mentorships,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.feedback = feedback;
        this.mentorships = mentorships;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        clock.reset();
        pair = given.mentorshipInForce();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void eachOwesTheOtherAFirstOneWithinThirtyDays() {
        assertThat(page(pair.mentor(), room() + "/feedback")).contains("Yours to ", "’s to you: a first one by ");
        assertThat(page(pair.mentor(), "/")).doesNotContain(OWED);
        clock.advance(Duration.ofDays(30));

        assertThat(page(pair.mentor(), "/")).contains(OWED);
        assertThat(page(pair.mentee(), "/")).contains(OWED);
        assertThat(page(pair.coordinator(), board())).contains("Due: agreed is every 30 days");
    }

    @Test
    void whoGaveItOwesNoneAndTheOtherStillDoes() {
        clock.advance(Duration.ofDays(25));
        give(pair.mentor(), pair.mentee());
        clock.advance(Duration.ofDays(9));

        assertThat(page(pair.mentor(), "/")).doesNotContain(OWED);
        assertThat(page(pair.mentor(), room() + "/feedback")).contains("You can ask for it below.");
        assertThat(page(pair.mentee(), "/")).contains(OWED);
        assertThat(page(pair.coordinator(), board())).contains("Overdue: agreed is every 30 days");
    }

    @Test
    void theCoordinatorDoesNotLearnWhoOwesIt() {
        clock.advance(Duration.ofDays(34));
        give(pair.mentee(), pair.mentor());
        var mentorsTurn = facts(page(pair.coordinator(), board()));
        var other = given.mentorshipInForce(pair.coordinator(), pair.program());
        clock.advance(Duration.ofDays(34));
        give(other.mentor(), other.mentee());

        assertThat(facts(
                        page(pair.coordinator(), "/programs/" + pair.program() + "/mentorships/" + other.mentorship())))
                .isEqualTo(mentorsTurn);
    }

    @Test
    void nothingIsDueWhileTheyPause() {
        mentorships.pause(pair.mentee(), pair.mentorship());
        clock.advance(Duration.ofDays(80));

        assertThat(page(pair.mentor(), "/")).doesNotContain(OWED);
        assertThat(page(pair.mentor(), room() + "/feedback")).doesNotContain("Yours to ");
        mentorships.resume(pair.mentee(), pair.mentorship());
        assertThat(page(pair.mentor(), "/")).doesNotContain(OWED);
    }

    private void give(Viewer from, Viewer to) {
        feedback.give(
                from,
                pair.mentor().equals(from) || pair.mentee().equals(from) ? pair.mentorship() : newest(from),
                NewFeedback.unasked(to.id(), "", "You waited.", "Wait longer."));
    }

    private MentorshipId newest(Viewer of) {
        return mentorships.of(of).get(0).id();
    }

    private String room() {
        return "/mentorships/" + pair.mentorship();
    }

    private String board() {
        return "/programs/" + pair.program() + "/mentorships/" + pair.mentorship();
    }

    /** What is said of feedback. */
    private static String facts(String page) {
        return page.replaceAll("(?s).*Feedback in each direction</dt>(.*?)</div>.*", "$1");
    }

    private String page(Viewer viewer, String path) {
        return new String(browsing.get(viewer, path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
