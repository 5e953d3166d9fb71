package org.confidant.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.agreement.AgreementService;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Meeting longer than was agreed is one step for each, and changes nothing but the last day. */
@ConfidantTest
class TheyMeetLongerTest {

    private static final String ASKED = "That is the last day you agreed on";

    private final Given given;
    private final AgreementService agreements;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;
    private LocalDate last;
    private String room;
    private String extensions;

    TheyMeetLongerTest(
            Given given, AgreementService agreements, MovableClock clock, JdbcClient jdbc, MockMvcTester mvc) {
        this.given = given;
        this.agreements = agreements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void twoWhoseLastDayIsNear() {
        clock.reset();
        var coordinator = given.person();
        last = today().plusDays(30);
        pair = given.mentorshipUntil(browsing, coordinator, given.program(coordinator), last);
        room = "/mentorships/" + pair.mentorship();
        extensions = room + "/extensions";
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void oneSignsALaterDayAndItHoldsOnceTheOtherHasToo() {
        var later = last.plusMonths(2);
        assertThat(browsing.post(pair.mentee(), extensions, until(later))).hasRedirectedUrl(room);
        assertThat(endsOn()).isEqualTo(last);
        var mentor = pair.mentor();
        assertThat(browsing.get(mentor, "/")).bodyText().contains("version 2");

        agreements.sign(mentor, pair.mentorship(), agreements.textToSign(mentor, pair.mentorship()));
        assertThat(endsOn()).isEqualTo(later);
        assertThat(browsing.get(mentor, room + "/agreement")).bodyText().contains("As we said");
    }

    @Test
    void noDayIsSignedThatIsNotLaterOrThatTheProgramDoesNotReach() {
        for (var day : List.of(last, today(), last.plusYears(1))) {
            assertThat(browsing.post(pair.mentor(), extensions, until(day)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Take a day after the one you agreed on", day.toString());
        }
        assertThat(agreements.pendingOf(List.of(pair.mentorship()))).isEmpty();
    }

    @Test
    void whatWaitsForSignaturesIsNotSignedUnread() {
        browsing.post(pair.mentee(), extensions, until(last.plusMonths(1)));

        assertThat(browsing.get(pair.mentor(), extensions))
                .hasStatusOk()
                .bodyText()
                .contains("Version 2 of your agreement waits");
        assertThat(browsing.post(pair.mentor(), extensions, until(last.plusMonths(2))))
                .hasStatus(409);
        assertThat(endsOn()).isEqualTo(last);
    }

    @Test
    void ofTwoWhoAskAtOnceOneIsToldThatAVersionWaits() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var asked = pool.invokeAll(Stream.of(pair.mentee(), pair.mentor())
                    .<Callable<Integer>>map(one -> () -> browsing.post(one, extensions, until(last.plusMonths(1)))
                            .getResponse()
                            .getStatus())
                    .toList());
            assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(302, 409);
        } finally {
            pool.shutdown();
        }
        assertThat(endsOn()).isEqualTo(last);
    }

    @Test
    void whereNoLastDayWasAgreedThereIsNothingToMove() {
        var coordinator = given.person();
        var endless =
                given.mentorshipOpenToTheProgram(browsing, coordinator, given.program(coordinator, Scope.PROGRAM));

        assertThat(browsing.get(endless.mentee(), "/mentorships/" + endless.mentorship() + "/extensions"))
                .hasStatus(409);
    }

    @Test
    void whoAgreedOnADayThatIsAsLateAsAnyIsToldWhetherItIsTheProgramThatEnds() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        jdbc.sql("update program set ends_on = :day where id = :id")
                .param("day", today().plusMonths(30))
                .param("id", program.value())
                .update();
        var agreed = today().plusMonths(25);
        var far = given.mentorshipUntil(browsing, coordinator, program, agreed);
        var page = "/mentorships/" + far.mentorship() + "/extensions";

        assertThat(browsing.get(far.mentee(), page)).bodyText().contains("a day two years away");
        clock.advance(Duration.ofDays(300));
        assertThat(browsing.get(far.mentee(), page)).bodyText().contains("Sign this day");

        jdbc.sql("update program set ends_on = :day where id = :id")
                .param("day", agreed)
                .param("id", program.value())
                .update();
        assertThat(browsing.get(far.mentee(), page)).bodyText().contains("Your program ends no later than that");
    }

    @Test
    void homeAsksWhenTheLastDayIsNearAndTheRoomBefore() {
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().doesNotContain(ASKED);
        assertThat(browsing.get(pair.mentor(), room)).bodyText().contains(extensions);
        clock.advance(Duration.ofDays(16));
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().contains(ASKED);

        browsing.post(pair.mentee(), extensions, until(last.plusMonths(1)));
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().doesNotContain(ASKED);
    }

    private @Nullable LocalDate endsOn() {
        return Objects.requireNonNull(
                        agreements.termsOf(List.of(pair.mentorship())).get(pair.mentorship()))
                .endsOn();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, String> until(LocalDate day) {
        return Map.of("until", day.toString());
    }
}
