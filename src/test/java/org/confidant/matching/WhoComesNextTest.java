package org.confidant.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.matching.NextBestPage.ChosenPair;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalCard;
import org.confidant.mentorship.ProposalService;
import org.confidant.mentorship.ProposalState;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.DispatcherServlet;

/** A no opens the next best, without disturbing anybody; the waiting list keeps its order. */
@ConfidantTest
class WhoComesNextTest {

    private static final String ROWS = "form .choice";

    private final Given given;
    private final Openings openings;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Viewer coordinator;
    private ProgramId program;
    private String at;

    @SuppressWarnings("NullAway.Init")
    WhoComesNextTest(
            Given given,
            Openings openings,
            ProposalService proposals,
            MentorshipService mentorships,
            MockMvcTester mvc,
            JdbcClient jdbc,
            MovableClock clock) {
        this.given = given;
        this.openings = openings;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aProgram() {
        clock.reset();
        coordinator = given.person();
        program = given.program(coordinator);
        at = "/programs/" + program + "/openings";
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whenAMentorSaysNoTheirMenteeComesNextWithSomebodyElse() {
        var first = given.person();
        var other = given.person();
        var mentee = given.person();
        var place = given.mentee(coordinator, program, mentee);
        var asked = propose(place, given.mentor(coordinator, program, first, 1));
        given.mentor(coordinator, program, other, 1);
        assertThat(rows()).isEmpty();

        proposals.decline(first, asked, "");

        assertThat(rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row).contains(mentee.name() + " with " + other.name(), "%", "Hours in common"));
        assertThat(browsing.get(coordinator, "/"))
                .bodyText()
                .contains("One place is open again", at)
                .doesNotContain("waits to be paired");
        send();
        assertThat(proposals.waitingFor(other)).hasSize(1);
        assertThat(proposals.waitingFor(mentee)).hasSize(1);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whenAMenteeSaysNoThePlaceGoesToTheFirstOfTheWaitingListWhoCan() {
        var mentor = given.person();
        var mentee = given.person();
        var asked = propose(given.mentee(coordinator, program, mentee), given.mentor(coordinator, program, mentor, 1));
        clock.advance(Duration.ofMinutes(1));
        var report = given.reportingTo(mentor.id());
        given.mentee(coordinator, program, report);
        clock.advance(Duration.ofMinutes(1));
        var next = given.person();
        given.mentee(coordinator, program, next);
        clock.advance(Duration.ofMinutes(1));
        given.mentee(coordinator, program, given.person());

        proposals.decline(mentee, asked, "");

        assertThat(rows()).hasSize(3);
        assertThat(rows().get(0)).contains(mentee.name(), "Waits on");
        assertThat(rows().get(1)).contains(report.name(), "Waits on");
        assertThat(rows().get(2)).contains(next.name() + " with " + mentor.name());
        assertThat(page().text()).contains("One more waits after them.");
    }

    @Test
    void whoeverWaitsLongestIsServedFirst() {
        var mentor = given.person();
        given.mentor(coordinator, program, mentor, 1);
        var pair = given.mentorship(coordinator, program);
        var early = given.person();
        given.mentee(coordinator, program, early);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains(early.name()));

        mentorships.end(pair.mentor(), pair.mentorship(), null, true);

        assertThat(rows().get(0)).contains(pair.mentee().name());
        assertThat(rows().get(1)).contains(early.name());
    }

    @Test
    void whatLapsedAndWhatWasTakenBackOpensAPlaceToo() {
        var mentor = given.mentor(coordinator, program, given.person(), 2);
        var back = given.mentee(coordinator, program, given.person());
        var late = given.mentee(coordinator, program, given.person());
        propose(late, mentor);
        clock.advance(Duration.ofDays(5));
        proposals.withdraw(coordinator, propose(back, mentor));
        assertThat(rows()).hasSize(1);

        clock.advance(Duration.ofDays(6));

        assertThat(rows()).hasSize(2);
        assertThat(browsing.get(coordinator, "/")).bodyText().contains("Two places are open again");
    }

    @Test
    void nobodyElsesProposalOrMentorshipIsDisturbed() {
        var pair = given.mentorship(coordinator, program);
        var asked = propose(
                given.mentee(coordinator, program, given.person()),
                given.mentor(coordinator, program, given.person(), 1));
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());

        send();

        assertThat(proposals.inProgram(coordinator, program))
                .filteredOn(one -> one.id().equals(asked))
                .singleElement()
                .returns(ProposalState.OPEN, ProposalCard::state);
        assertThat(mentorships.of(pair.mentee())).hasSize(1);
        assertThat(proposals.inProgram(coordinator, program)).hasSize(3);
    }

    @Test
    void whatDoesNotHoldAnyMoreIsNamedAndTheOthersAreAsked() {
        var one = given.person();
        var mentor = given.mentor(coordinator, program, given.person(), 1);
        var chosen = new ChosenPair(given.mentee(coordinator, program, one), mentor);
        var other = new ChosenPair(given.mentee(coordinator, program, given.person()), mentor);

        var report = openings(List.of(chosen, other, chosen));

        assertThat(report.asked()).isEqualTo(1);
        assertThat(report.held())
                .singleElement()
                .satisfies(held -> assertThat(held.why()).isEqualTo("mentorship.refusal.mentor_full"));
        assertThat(openings(List.of(chosen)).held())
                .singleElement()
                .satisfies(held -> assertThat(held.who()).contains(one.name()))
                .satisfies(held -> assertThat(held.why()).isEqualTo("matching.held.mentee"));
    }

    @Test
    void whatCameOfItIsSaidOnTheNextPage() {
        var mentee = given.person();
        var mentor = given.mentor(coordinator, program, given.person(), 1);
        var other = new ChosenPair(given.mentee(coordinator, program, given.person()), mentor);
        var report = openings(List.of(other, new ChosenPair(given.mentee(coordinator, program, mentee), mentor)));

        assertThat(browsing.mvc()
                        .get()
                        .uri(at)
                        .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, Map.of("report", report))
                        .with(user(coordinator.id().toString()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "One pair is asked.",
                        "One pair was not asked:",
                        mentee.name() + " and ",
                        "every place is taken");
    }

    @Test
    void whoSaidNoToSomebodyIsNotAskedAboutThemAgain() {
        var mentor = given.person();
        var place = given.mentor(coordinator, program, mentor, 1);
        var mentee = given.mentee(coordinator, program, given.person());
        proposals.decline(mentor, propose(mentee, place), "");

        var report = openings(List.of(new ChosenPair(mentee, place)));

        assertThat(report.asked()).isZero();
        assertThat(report.held()).extracting(Openings.Held::why).containsExactly("matching.next.declined");
    }

    @Test
    void twoWhoPressAtOnceAskEverybodyOnce() throws Exception {
        Crowd.enrol(jdbc, program, Place.MENTOR, 5);
        Crowd.enrol(jdbc, program, Place.MENTEE, 5);
        var chosen = chosen();
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Openings.Report> press = () -> {
                barrier.await();
                return openings(chosen.stream().map(ChosenPair::of).toList());
            };
            var both = threads.invokeAll(List.of(press, press));
            assertThat(both.get(0).get().asked() + both.get(1).get().asked()).isEqualTo(5);
            assertThat(both.get(0).get().held().size()
                            + both.get(1).get().held().size())
                    .isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }

        assertThat(proposals.inProgram(coordinator, program)).hasSize(5);
    }

    @Test
    void whoChoosesNobodyIsAskedToChoose() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());

        for (var bad : List.of(Map.<String, String>of(), Map.of("pair", "abc"), Map.of("pair", "a_b"))) {
            var answer = browsing.post(coordinator, at, bad);
            assertThat(answer).hasStatus(422);
            assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                    .contains("Choose at least one pair");
        }
        assertThat(proposals.inProgram(coordinator, program)).isEmpty();
    }

    @Test
    void fiftyAreOfferedAtOnceAndThePageAsksNoMoreForMore() throws Exception {
        Crowd.enrol(jdbc, program, Place.MENTOR, 3);
        Crowd.enrol(jdbc, program, Place.MENTEE, 4);
        var few = StatementCount.statementsOf(this::page);
        Crowd.enrol(jdbc, program, Place.MENTOR, 60);
        Crowd.enrol(jdbc, program, Place.MENTEE, 90);

        assertThat(StatementCount.statementsOf(this::page)).hasSameSizeAs(few);
        assertThat(rows()).hasSize(50);
        assertThat(page().text()).contains("44 more wait after them.");
    }

    @Test
    void thePageOfAPublishedRunLeadsThere() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var run = String.valueOf(browsing.post(coordinator, "/programs/" + program + "/match-runs", Map.of())
                .getResponse()
                .getRedirectedUrl());
        given.matchRunsAreDone();
        assertThat(browsing.get(coordinator, run)).bodyText().doesNotContain(at);

        browsing.post(coordinator, run + "/publications", Map.of());

        assertThat(browsing.get(coordinator, run)).bodyText().contains(at);
    }

    private ProposalId propose(EnrollmentId mentee, EnrollmentId mentor) {
        return proposals.propose(coordinator, program, mentee, mentor);
    }

    private Openings.Report openings(List<ChosenPair> chosen) {
        return openings.ask(coordinator, program, chosen);
    }

    /** All that the page has chosen. */
    private List<String> chosen() {
        return page().select("input[name=pair][checked]").eachAttr("value");
    }

    private void send() {
        assertThat(browsing.post(coordinator, at, Map.of("pair", String.join(",", chosen()))))
                .hasRedirectedUrl(at);
    }

    private List<String> rows() {
        return page().select(ROWS).eachText();
    }

    private Document page() {
        var answer = browsing.get(coordinator, at);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
