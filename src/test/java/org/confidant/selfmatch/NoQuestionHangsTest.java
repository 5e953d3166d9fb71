package org.confidant.selfmatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.mentorship.DirectMatches;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** A question that nobody will answer is closed, and who asked it is told and may ask somebody else; what it said is gone. */
@ConfidantTest
class NoQuestionHangsTest {

    private static final String WORDS = "I would like to learn from you.";
    private static final String TOLD = "A question of yours to a mentor is closed.";

    private final Given given;
    private final Browsing browsing;
    private final SayService says;
    private final RequestService requests;
    private final UnansweredRequests unanswered;
    private final ProposalService proposals;
    private final DirectMatches matches;
    private final TransactionTemplate transaction;
    private final ProgramService programs;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentee;
    private EnrollmentId place;
    private Viewer mentor;
    private EnrollmentId mentorsPlace;

    @SuppressWarnings("NullAway.Init")
    NoQuestionHangsTest(
            Given given,
            MockMvcTester mvc,
            SayService says,
            RequestService requests,
            UnansweredRequests unanswered,
            ProposalService proposals,
            DirectMatches matches,
            TransactionTemplate transaction,
            ProgramService programs,
            MovableClock clock,
            JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.says = says;
        this.requests = requests;
        this.unanswered = unanswered;
        this.proposals = proposals;
        this.matches = matches;
        this.transaction = transaction;
        this.programs = programs;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgramInWhichOneQuestionWaitsAtOnce() {
        clock.reset();
        coordinator = given.person();
        program = given.program(coordinator);
        says.change(coordinator, program, null, new Say(false, true, 1));
        mentee = given.person();
        place = given.mentee(coordinator, program, mentee);
        mentor = given.person();
        mentorsPlace = given.mentor(coordinator, program, mentor, 1);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whereTheLastPlaceIsTakenWhoAskedAsWellIsToldKindlyAndAsksSomebodyElse() {
        var other = given.person();
        var first = ask(other, given.mentee(coordinator, program, other), mentorsPlace);
        var second = ask(mentee, place, mentorsPlace);

        act(mentor, first, "acceptances");

        assertThat(page(mentee, path(second)).text())
                .contains(mentor.name() + " has no place left", "It says nothing about you")
                .doesNotContain(WORDS);
        assertThat(page(mentor, path(second)).text())
                .contains("All your places are taken by now")
                .doesNotContain(WORDS);
        assertThat(page(mentor, "/").text()).doesNotContain("asks whether you would be");
        assertThat(page(mentee, "/inbox").text()).contains(TOLD);
        assertThat(page(mentee, matches()).text()).contains("No place left");
        ask(mentee, place, given.mentor(coordinator, program, given.person(), 1));
    }

    @Test
    void whereAnotherPlaceIsFreeTheQuestionStillWaits() {
        var roomy = given.person();
        var roomysPlace = given.mentor(coordinator, program, roomy, 2);
        var other = given.person();
        var first = ask(other, given.mentee(coordinator, program, other), roomysPlace);
        var second = ask(mentee, place, roomysPlace);

        act(roomy, first, "acceptances");

        assertThat(page(mentee, path(second)).text()).contains("You have asked " + roomy.name(), WORDS);
        act(roomy, second, "acceptances");
    }

    @Test
    void aMentorWhoGivesTheirPlaceUpLeavesNoQuestionWaiting() {
        var asked = ask(mentee, place, mentorsPlace);

        leave(mentor, mentorsPlace);

        assertThat(page(mentee, path(asked)).text())
                .contains("Your question to " + mentor.name() + " is closed")
                .doesNotContain(WORDS);
        assertThat(page(mentee, "/inbox").text()).contains(TOLD);
        ask(mentee, place, given.mentor(coordinator, program, given.person(), 1));
    }

    @Test
    void aMenteeWhoGivesTheirPlaceUpAsksNobodyAnyMoreAndNothingOfItIsLeft() {
        var asked = ask(mentee, place, mentorsPlace);

        leave(mentee, place);

        var theirs = page(mentor, path(asked));
        assertThat(theirs.text()).contains("Nothing can come of it").doesNotContain(WORDS);
        assertThat(theirs.select("main form")).isEmpty();
        assertThat(page(mentee, path(asked)).select("main a[href$=/matches]"))
                .as("a page that is not there any more")
                .isEmpty();
    }

    @Test
    void whoLeavesTheOrganisationLeavesNoQuestionWaiting() {
        var asked = ask(mentee, place, mentorsPlace);

        assertThat(browsing.post(given.administrator(), "/people/" + mentor.id() + "/departures", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(page(mentee, path(asked)).text()).contains("is closed").doesNotContain(WORDS);
        assertThat(page(mentee, "/inbox").text()).contains(TOLD);
    }

    @Test
    void whereTheProgramIsOverNothingWaits() {
        var asked = ask(mentee, place, mentorsPlace);
        jdbc.sql(
                        "update program set starts_on = cast(:now as date) - 9, ends_on = cast(:now as date) - 2 where id = :id")
                .param("now", clock.instant().toString().substring(0, 10))
                .param("id", program.value())
                .update();

        unanswered.notice(clock.instant());

        assertThat(page(mentee, path(asked)).text()).contains("is closed").doesNotContain(WORDS);
        assertThat(page(mentor, "/").text()).doesNotContain("asks whether you would be");
    }

    /** Between looking and asking a coordinator may have asked about them; then that comes first. */
    @Test
    void whoIsAskedAboutSomebodyElseWhileTheyAskDoesNotAsk() throws Exception {
        var elsewhere = given.mentor(coordinator, program, given.person(), 1);
        var held = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var proposing = beside(() -> transaction.executeWithoutResult(open -> {
            matches.hold(new Pair(place, elsewhere));
            held.countDown();
            await(commit);
            proposals.propose(coordinator, program, place, elsewhere);
        }));
        await(held);
        var asking = beside(() -> ask(mentee, place, mentorsPlace));
        untilSomebodyWaits();
        commit.countDown();
        proposing.get(10, TimeUnit.SECONDS);

        assertThatThrownBy(() -> asking.get(10, TimeUnit.SECONDS)).hasMessageContaining("selfmatch.refused.gone");
    }

    private static CompletableFuture<Void> beside(Runnable task) {
        return CompletableFuture.runAsync(task, running -> new Thread(running).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void untilSomebodyWaits() {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (waiting() == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(waiting()).isPositive();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .query(Long.class)
                .single();
    }

    /** What was asked under one rule is answered under it. */
    @Test
    void whereMenteesMayAskNoMoreWhatWaitsIsStillAnsweredAndLeadsToNoPageThatIsGone() {
        var asked = ask(mentee, place, mentorsPlace);
        says.leaveOut(coordinator, program, mentorsPlace);
        says.change(coordinator, program, 0, new Say(false, false, 1));

        assertThat(page(mentee, path(asked)).select("main a[href$=/matches]")).isEmpty();
        assertThat(page(mentor, "/").text()).contains(mentee.name() + " asks whether you would be their mentor");
        act(mentor, asked, "acceptances");
    }

    @Test
    void whatIsSettledStaysSettledWhenItsTimePasses() {
        var waits = Duration.ofDays(10);
        var request = new MentorRequest(card(place), card(mentorsPlace), waits, clock.instant());
        request.decline(mentor.id(), clock.instant());

        assertThat(request.end(RequestState.LAPSED, clock.instant().plus(waits)))
                .isFalse();
        assertThat(request.state()).isEqualTo(RequestState.DECLINED);
    }

    private EnrollmentCard card(EnrollmentId one) {
        return programs.held(one).orElseThrow();
    }

    private MentorRequestId ask(Viewer person, EnrollmentId own, EnrollmentId whom) {
        return requests.ask(person, own, whom, WORDS);
    }

    private void act(Viewer person, MentorRequestId request, String what) {
        assertThat(browsing.post(person, path(request) + "/" + what, Map.of())).hasStatus(302);
    }

    private void leave(Viewer person, EnrollmentId own) {
        assertThat(browsing.post(person, "/enrollments/" + own + "/withdrawals", Map.of()))
                .hasStatus(302);
    }

    private static String path(MentorRequestId request) {
        return "/mentor-requests/" + request;
    }

    private String matches() {
        return "/enrollments/" + place + "/matches";
    }

    private Document page(Viewer person, String path) {
        var answer = browsing.get(person, path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
