package org.confidant.selfmatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A mentee asks a mentor themselves: whom they are shown, how many may wait, and what a yes, a no and time make of it. */
@ConfidantTest
class AMenteeAsksAMentorTest {

    private final Given given;
    private final Browsing browsing;
    private final SayService says;
    private final RequestService requests;
    private final UnansweredRequests unanswered;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentee;
    private EnrollmentId place;
    private Viewer mentor;
    private EnrollmentId mentorsPlace;

    @SuppressWarnings("NullAway.Init")
    AMenteeAsksAMentorTest(
            Given given,
            MockMvcTester mvc,
            SayService says,
            RequestService requests,
            UnansweredRequests unanswered,
            ProposalService proposals,
            MentorshipService mentorships,
            MovableClock clock,
            JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.says = says;
        this.requests = requests;
        this.unanswered = unanswered;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgramInWhichMenteesAsk() {
        clock.reset();
        coordinator = given.person();
        program = given.program(coordinator);
        says.change(coordinator, program, null, new Say(false, true, 2));
        mentee = given.person();
        place = given.mentee(coordinator, program, mentee);
        mentor = given.person();
        mentorsPlace = given.mentor(coordinator, program, mentor, 1);
    }

    @Test
    void theyAskAndAYesBeginsTheMentorshipAndClosesWhatElseWasAsked() {
        var other = given.person();
        var first = ask(mentorsPlace, "I would like to learn from you.");
        var second = ask(given.mentor(coordinator, program, other, 1), "");
        assertThat(page(mentor, "/").text()).contains(mentee.name() + " asks whether you would be their mentor");
        assertThat(page(mentor, first).text()).contains("I would like to learn from you.");

        var room = post(mentor, first + "/acceptances");

        assertThat(page(mentee, room).text()).contains(mentor.name());
        assertThat(page(mentee, first).text()).contains(mentor.name() + " said yes");
        assertThat(page(other, second).text()).contains(mentee.name() + " has found a mentor");
        assertThat(status(other, second + "/acceptances")).isEqualTo(409);
        assertThat(page(other, "/").text()).doesNotContain("asks whether you would be");
        assertThat(mentorships.of(mentee)).hasSize(1);
    }

    @Test
    void aNoIsToldWithoutAReasonAndLeavesNothingOfWhatWasWritten() {
        var asked = ask(mentorsPlace, "I would like to learn from you.");

        post(mentor, asked + "/declines");

        assertThat(page(mentee, asked).text())
                .contains("cannot this time", "nobody is asked for a reason")
                .doesNotContain("I would like to learn");
        assertThat(page(mentor, asked).text()).doesNotContain("I would like to learn");
        assertThat(page(mentee, "/inbox").text()).contains("A mentor whom you asked has answered.");
        assertThat(status(mentor, asked + "/acceptances")).isEqualTo(409);
        assertThat(mentorships.of(mentee)).isEmpty();
    }

    @Test
    void whoAskedTakesItBackAndNobodyElseDoes() {
        var asked = ask(mentorsPlace, "");
        assertThat(status(mentor, asked + "/withdrawals")).isEqualTo(403);
        assertThat(status(mentee, asked + "/acceptances")).isEqualTo(403);

        post(mentee, asked + "/withdrawals");

        assertThat(page(mentor, asked).text()).contains(mentee.name() + " took the question back");
        assertThat(status(mentor, asked + "/acceptances")).isEqualTo(409);
        ask(mentorsPlace, "");
    }

    @Test
    void noMoreWaitThanTheProgramLets() {
        ask(mentorsPlace, "");
        var second = ask(given.mentor(coordinator, program, given.person(), 1), "");
        var third = given.mentor(coordinator, program, given.person(), 1);
        assertThat(asking(third)).isEqualTo(409);
        assertThat(waiting()).isEqualTo(2);

        post(mentee, second + "/withdrawals");

        assertThat(asking(third)).isEqualTo(302);
        assertThat(asking(mentorsPlace)).as("asked already").isEqualTo(409);
    }

    @Test
    void aMentorWhomTheCoordinatorLeavesOutIsNotShownAndCannotBeAsked() {
        post(coordinator, "/programs/" + program + "/participants-say/mentors/" + mentorsPlace + "/omissions");

        assertThat(page(mentee, matches()).text()).doesNotContain(mentor.name());
        assertThat(asking(mentorsPlace)).isEqualTo(409);
        assertThat(waiting()).isZero();

        post(coordinator, "/programs/" + program + "/participants-say/mentors/" + mentorsPlace + "/showings");

        assertThat(page(mentee, matches()).text()).contains(mentor.name());
    }

    @Test
    void aMentorWithoutRoomIsNotShownAndCannotBeAsked() {
        var other = given.mentee(coordinator, program, given.person());
        proposals.propose(coordinator, program, other, mentorsPlace);

        assertThat(page(mentee, matches()).text()).doesNotContain(mentor.name());
        assertThat(asking(mentorsPlace)).isEqualTo(409);
        assertThat(waiting()).isZero();
    }

    @Test
    void whomARuleKeepsApartIsNotShownAndCannotBeAskedAndNobodySaysWhy() {
        var manager = given.person();
        var managersPlace = given.mentor(coordinator, program, manager, 1);
        var below = given.reportingTo(manager.id());
        var belowsPlace = given.mentee(coordinator, program, below);

        var shown = page(below, "/enrollments/" + belowsPlace + "/matches").text();
        assertThat(shown).contains(mentor.name()).doesNotContain(manager.name());
        var answer = browsing.post(
                below, "/enrollments/" + belowsPlace + "/matches/" + managersPlace + "/requests", Map.of());
        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyText().doesNotContain("reports to");
    }

    @Test
    void aRuleThatCameUpSinceKeepsItFromBeginning() {
        var asked = ask(mentorsPlace, "");
        jdbc.sql("update person set manager_id = :manager where id = :id")
                .param("manager", mentor.id().value())
                .param("id", mentee.id().value())
                .update();

        assertThat(status(mentor, asked + "/acceptances")).isEqualTo(409);
        assertThat(mentorships.of(mentee)).isEmpty();
    }

    @Test
    void whatNobodyAnswersLapsesAfterTheProgramsPatience() {
        var asked = ask(mentorsPlace, "I would like to learn from you.");
        clock.advance(Duration.ofDays(11));

        assertThat(status(mentor, asked + "/acceptances")).isEqualTo(409);
        assertThat(page(mentor, "/").text()).doesNotContain("asks whether you would be");
        assertThat(page(mentee, asked).text()).contains("was not answered");
        unanswered.notice(clock.instant());
        assertThat(page(mentee, asked).text()).contains("was not answered").doesNotContain("I would like to learn");
        ask(mentorsPlace, "");
        clock.reset();
    }

    @Test
    void aQuestionTakesNoRoomAndDoesNotHinderTheCoordinator() {
        ask(mentorsPlace, "");

        var proposal = proposals.propose(coordinator, program, place, mentorsPlace);

        assertThat(page(mentee, matches()).text()).contains("That comes first");
        proposals.accept(mentor, proposal);
        proposals.accept(mentee, proposal);
        assertThat(waiting()).isZero();
    }

    @Test
    void itsTwoAloneSeeIt() {
        var asked = ask(mentorsPlace, "");
        var another = given.person();
        given.mentee(coordinator, program, another);
        for (var one : List.of(coordinator, another, given.administrator(), given.person())) {
            assertThat(browsing.get(one, asked)).as(one.email()).hasStatus(404);
            assertThat(browsing.get(one, matches())).as(one.email()).hasStatus(404);
            assertThat(status(one, asked + "/declines")).isEqualTo(404);
        }
        assertThat(waiting()).isEqualTo(1);
    }

    /** Of one mentee who has asked, a count is a name. */
    @Test
    void theCoordinatorSeesHowManyWaitFromFiveOnAndNoName() {
        var few = "Fewer than five mentees have asked a mentor and wait for an answer, or none.";
        assertThat(say()).contains(few);
        ask(mentorsPlace, "");
        ask(given.mentor(coordinator, program, given.person(), 1), "");
        for (var i = 0; i < 3; i++) {
            assertThat(say()).contains(few).doesNotContain(mentee.name());
            var another = given.person();
            requests.ask(another, given.mentee(coordinator, program, another), mentorsPlace, "");
        }
        assertThat(say()).as("five questions of four").contains(few);
        var fifth = given.person();
        requests.ask(fifth, given.mentee(coordinator, program, fifth), mentorsPlace, "");

        assertThat(say()).contains("5 mentees have asked a mentor and wait for an answer.");
    }

    private String say() {
        return page(coordinator, "/programs/" + program + "/participants-say").text();
    }

    @Test
    void whereTheProgramDoesNotLetThemThereIsNothing() {
        says.change(coordinator, program, 0, new Say(false, false, 3));

        assertThat(browsing.get(mentee, matches())).hasStatus(404);
        assertThat(asking(mentorsPlace)).isEqualTo(404);
        assertThat(page(mentee, "/programs/" + program).text()).doesNotContain("Who could be your mentor");
    }

    @Test
    void ofTwoWhoAreAcceptedAtOnceForTheLastPlaceOneBegins() throws Exception {
        var other = given.person();
        var othersPlace = given.mentee(coordinator, program, other);
        var first = requests.ask(mentee, place, mentorsPlace, "");
        var second = requests.ask(other, othersPlace, mentorsPlace, "");
        var start = new CyclicBarrier(2);
        var both = List.of(first, second).stream()
                .map(id -> (Callable<Integer>) () -> {
                    start.await(30, TimeUnit.SECONDS);
                    return status(mentor, "/mentor-requests/" + id + "/acceptances");
                })
                .toList();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var statuses = threads.invokeAll(both).stream()
                    .map(AMenteeAsksAMentorTest::answer)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(mentorships.of(mentor)).hasSize(1);
    }

    @Test
    void ofTwoMentorsWhoSayYesAtOnceOneBegins() throws Exception {
        var other = given.person();
        var first = requests.ask(mentee, place, mentorsPlace, "");
        var second = requests.ask(mentee, place, given.mentor(coordinator, program, other, 1), "");
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var statuses = threads
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> {
                                start.await(30, TimeUnit.SECONDS);
                                return status(mentor, "/mentor-requests/" + first + "/acceptances");
                            },
                            () -> {
                                start.await(30, TimeUnit.SECONDS);
                                return status(other, "/mentor-requests/" + second + "/acceptances");
                            }))
                    .stream()
                    .map(AMenteeAsksAMentorTest::answer)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(mentorships.of(mentee)).hasSize(1);
    }

    @Test
    void thePageTakesNoMoreStatementsHoweverManyMentorsThereAre() throws Exception {
        var few = StatementCount.of(() -> page(mentee, matches()));
        for (var i = 0; i < 6; i++) {
            given.mentor(coordinator, program, given.person(), 1);
        }

        assertThat(StatementCount.of(() -> page(mentee, matches()))).isEqualTo(few);
        assertThat(page(mentee, matches() + "?q=" + mentor.email()).select("section[aria-labelledby=found] li"))
                .hasSize(1);
    }

    private static Integer answer(java.util.concurrent.Future<Integer> one) {
        try {
            return one.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private String matches() {
        return "/enrollments/" + place + "/matches";
    }

    private String ask(EnrollmentId whom, String words) {
        assertThat(browsing.post(mentee, matches() + "/" + whom + "/requests", Map.of("words", words)))
                .hasStatus(302);
        return page(mentee, matches())
                .select("section[aria-labelledby=asked] a")
                .eachAttr("href")
                .get(0);
    }

    private int asking(EnrollmentId whom) {
        return status(mentee, matches() + "/" + whom + "/requests");
    }

    private int waiting() {
        return jdbc.sql("select count(*) from mentor_request where mentee_id = :mentee and state = 'OPEN'")
                .param("mentee", place.value())
                .query(Integer.class)
                .single();
    }

    private int status(Viewer person, String path) {
        return browsing.post(person, path, Map.of()).getResponse().getStatus();
    }

    private String post(Viewer person, String path) {
        var answer = browsing.post(person, path, Map.of());
        assertThat(answer).as(path).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private Document page(Viewer person, String path) {
        var answer = browsing.get(person, path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
