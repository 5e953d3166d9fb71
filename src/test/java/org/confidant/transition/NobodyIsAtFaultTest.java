package org.confidant.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.program.CoordinatorService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Promise 8: a pause and an end are one step away, need no agreement of the other, and blame nobody. */
@ConfidantTest
class NobodyIsAtFaultTest {

    private static final String WORDS = "I would rather talk to somebody from the yard.";

    private final Given given;
    private final MentorshipService mentorships;
    private final CoordinatorService coordinators;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;
    private String room;
    private String board;

    NobodyIsAtFaultTest(
            Given given,
            MentorshipService mentorships,
            CoordinatorService coordinators,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.mentorships = mentorships;
        this.coordinators = coordinators;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void twoWork() {
        pair = given.mentorshipInForce();
        room = "/mentorships/" + pair.mentorship();
        board = "/programs/" + pair.program() + "/mentorships/" + pair.mentorship();
    }

    @Test
    void eitherLetsItRestUntilADayAndEitherTakesItUpAgain() {
        var until = LocalDate.now(clock).plusDays(10);
        assertThat(browsing.get(pair.mentee(), room)).bodyText().contains(room + "/pauses", room + "/endings");
        assertThat(browsing.post(pair.mentee(), room + "/pauses", Map.of("until", until.toString())))
                .hasRedirectedUrl(room);

        assertThat(browsing.get(pair.mentor(), room))
                .bodyText()
                .contains("You meant to go on about", "Take it up again")
                .doesNotContain(room + "/pauses");
        assertThat(browsing.get(pair.coordinator(), board)).bodyText().contains("until about");
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().doesNotContain("Going on with");
        clock.advance(Duration.ofDays(10));
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().contains("Going on with");

        assertThat(browsing.post(pair.mentor(), room + "/resumptions", Map.of()))
                .hasRedirectedUrl(room);
        assertThat(state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(browsing.post(pair.mentor(), room + "/resumptions", Map.of()))
                .hasStatus(409);
    }

    @Test
    void aPauseEndsWithinAYearAndNotBeforeTomorrow() {
        for (var day : List.of(LocalDate.now(clock), LocalDate.now(clock).plusYears(2))) {
            assertThat(browsing.post(pair.mentee(), room + "/pauses", Map.of("until", day.toString())))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Take a day after today, within a year.", day.toString());
        }
        assertThat(state()).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void whyItEndedIsReadByTheCoordinatorsOfThatDayAndNotByTheOther() {
        assertThat(browsing.post(pair.mentee(), room + "/endings", Map.of("words", WORDS)))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what comes closest.", WORDS);
        assertThat(browsing.post(pair.mentee(), room + "/endings", Map.of("reason", "FIT", "words", WORDS)))
                .hasRedirectedUrl(room);

        assertThat(state()).isEqualTo(MentorshipState.ENDED);
        assertThat(browsing.get(pair.mentor(), room))
                .bodyText()
                .contains("Ended. You can still read what you wrote")
                .doesNotContain(WORDS, "We do not fit well", room + "/endings");
        assertThat(browsing.get(pair.coordinator(), board)).bodyText().contains(WORDS, "We do not fit well");
        var later = given.person();
        coordinators.name(pair.coordinator(), pair.program(), later.id());
        assertThat(browsing.get(later, board))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(WORDS, "We do not fit well", "Why it ended");
    }

    @Test
    void whatHasNoAgreementYetMayRestAndEndToo() {
        var unsigned = given.mentorship();
        var path = "/mentorships/" + unsigned.mentorship();
        assertThat(browsing.post(unsigned.mentor(), path + "/endings", Map.of("reason", "TIME")))
                .hasRedirectedUrl(path);
        assertThat(mentorships.statesOf(List.of(unsigned.mentorship()))).containsValue(MentorshipState.ENDED);
    }

    @Test
    void ofACircleItsMentorLetsItRestForAll() {
        var circle = given.circle(2);
        var path = "/mentorships/" + circle.pair().mentorship();
        var pause = Map.of("until", LocalDate.now(clock).plusDays(9).toString());

        assertThat(browsing.get(circle.pair().mentee(), path)).bodyText().contains("in a circle its mentor");
        assertThat(browsing.get(circle.pair().mentee(), path + "/pauses")).hasStatus(403);
        assertThat(browsing.post(circle.pair().mentee(), path + "/pauses", pause))
                .hasStatus(403);
        assertThat(browsing.post(circle.pair().mentee(), path + "/endings", Map.of("reason", "TIME")))
                .hasStatus(403);
        assertThat(browsing.post(circle.pair().mentor(), path + "/pauses", pause))
                .hasRedirectedUrl(path);
    }

    private MentorshipState state() {
        return mentorships.statesOf(List.of(pair.mentorship())).get(pair.mentorship());
    }
}
