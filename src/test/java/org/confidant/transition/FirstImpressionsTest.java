package org.confidant.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.meeting.Then;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Promise 8: a match that does not fit is said early, to the coordinators alone, and has a way out that nobody is blamed for. */
@ConfidantTest
class FirstImpressionsTest {

    private static final String WORDS = "He talks and I count the tiles.";

    private final Given given;
    private final MeetingService meetings;
    private final JdbcClient jdbc;
    private final FitService fits;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;
    private String room;
    private String board;

    FirstImpressionsTest(
            Given given,
            MeetingService meetings,
            JdbcClient jdbc,
            FitService fits,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.fits = fits;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        clock.reset();
        pair = given.mentorshipInForce();
        room = "/mentorships/" + pair.mentorship();
        board = "/programs/" + pair.program() + "/mentorships/" + pair.mentorship();
    }

    @Test
    void nobodyIsAskedBeforeTheyHaveMet() {
        assertThat(browsing.get(pair.mentee(), room + "/fit-checks")).hasStatus(409);
        assertThat(browsing.get(pair.mentee(), "/")).bodyText().doesNotContain("Is it a good match");
        meet();

        assertThat(browsing.get(pair.mentee(), "/")).bodyText().contains("Is it a good match");
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().contains("Is it a good match");
    }

    @Test
    void theCoordinatorSeesTheAnswerTheOtherDoesNotAndTheWordsAreForWhoWroteThem() {
        meet();
        assertThat(browsing.post(pair.mentee(), room + "/fit-checks", Map.of("words", WORDS)))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of the three.", WORDS);
        assertThat(say(pair.mentee(), "NOT_GOOD")).isEqualTo(302);

        assertThat(browsing.get(pair.coordinator(), board))
                .bodyText()
                .contains("Not a good fit")
                .doesNotContain(WORDS);
        assertThat(browsing.get(pair.mentor(), room)).bodyText().doesNotContain("Not a good fit", WORDS);
        assertThat(browsing.get(pair.mentor(), room + "/fit-checks"))
                .bodyText()
                .doesNotContain(WORDS, "you said: Not a good fit");
        assertThat(browsing.get(pair.mentee(), room + "/fit-checks"))
                .bodyText()
                .contains(WORDS, "you said: Not a good fit");
        assertThat(browsing.get(pair.mentee(), "/")).bodyText().doesNotContain("Is it a good match");
    }

    @Test
    void theLatestAnswerCounts() {
        meet();
        say(pair.mentee(), "DECIDING");
        clock.advance(Duration.ofDays(1));
        say(pair.mentee(), "GOOD");

        assertThat(fits.latest(List.of(pair.mentorship())).get(pair.mentorship()))
                .singleElement()
                .satisfies(fit -> assertThat(fit.answer()).isEqualTo(FitAnswer.GOOD));
    }

    @Test
    void whoPartsIsNotPairedAgainAndIsFreeAtOnceForSomebodyElse() {
        var waiting = "/programs/" + pair.program() + "/proposals";
        assertThat(browsing.get(pair.coordinator(), waiting)).bodyText().doesNotContain("?mentee=");
        assertThat(browsing.post(pair.mentee(), room + "/endings", Map.of("reason", "FIT", "apart", "true")))
                .hasStatus(302);

        var page = browsing.get(pair.coordinator(), waiting);
        assertThat(page).bodyText().contains(pair.mentee().name());
        var place = Pattern.compile(Pattern.quote(waiting) + "/new\\?mentee=[0-9a-f-]{36}")
                .matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(place.find()).isTrue();
        var somebodyElse = given.person();
        given.mentor(pair.coordinator(), pair.program(), somebodyElse, 1);
        assertThat(browsing.get(pair.coordinator(), place.group()))
                .bodyText()
                .contains(
                        "They have parted before and are not paired again.", somebodyElse.name(), "Room for one more");
        assertThat(browsing.get(pair.mentor(), room)).bodyText().doesNotContain("paired again", "We do not fit well");
    }

    @Test
    void whoPartsWithoutAskingForItMayBePairedAgain() {
        assertThat(browsing.post(pair.mentee(), room + "/endings", Map.of("reason", "TIME")))
                .hasStatus(302);

        assertThat(apart()).isZero();
    }

    private long apart() {
        return jdbc.sql("select count(*) from kept_apart where :person in (one_id, other_id)")
                .param("person", pair.mentee().id().value())
                .query(Long.class)
                .single();
    }

    private int say(Viewer viewer, String answer) {
        return browsing.post(viewer, room + "/fit-checks", Map.of("answer", answer, "words", WORDS))
                .getResponse()
                .getStatus();
    }

    private void meet() {
        meetings.log(
                pair.mentor(),
                pair.mentorship(),
                new Log(
                        clock.instant().minus(Duration.ofHours(2)),
                        60,
                        Set.of(pair.mentor().id(), pair.mentee().id()),
                        "",
                        "",
                        null,
                        new Plan(clock.instant().plus(Duration.ofDays(10)), 60, ""),
                        Then.IN_TIME,
                        ""));
    }
}
