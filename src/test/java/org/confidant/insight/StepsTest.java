package org.confidant.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.contact.HoldReason;
import org.confidant.contact.NudgeService;
import org.confidant.contact.Outcome;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One thing in several mentorships at once: where it fits it is done, and where it does not it is said why. */
@ConfidantTest
class StepsTest {

    private final Browsing browsing;
    private final Given given;
    private final StepService steps;
    private final NudgeService nudges;
    private final BoardService boards;
    private final MentorshipService mentorships;
    private final MeetingService meetings;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Viewer coordinator;
    private final ProgramId program;

    StepsTest(
            MockMvcTester mvc,
            Given given,
            StepService steps,
            NudgeService nudges,
            BoardService boards,
            MentorshipService mentorships,
            MeetingService meetings,
            JdbcClient jdbc,
            MovableClock clock) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.steps = steps;
        this.nudges = nudges;
        this.boards = boards;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
        this.coordinator = given.person();
        this.program = given.program(coordinator);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void askingForADateTellsBothOnceInSevenDaysAndStandsOnTheBoardAndInTheTrail() {
        var pair = given.mentorshipInForce(coordinator, program);

        assertThat(take(BoardStep.NUDGE, pair).done()).isOne();
        assertThat(skipped(take(BoardStep.NUDGE, pair))).containsExactly("contact.skipped.lately");
        for (var one : List.of(pair.mentor(), pair.mentee())) {
            assertThat(page(one, "/inbox")).containsOnlyOnce("Your coordinator asks: is your next date planned?");
        }
        assertThat(page(coordinator, path())).contains("A coordinator asked whether the next date is planned");
        assertThat(page(coordinator, path() + "/" + pair.mentorship()))
                .contains("A coordinator asked whether the next date is planned. Two were told.");
        assertThat(trail("mentorship.nudged", pair)).isOne();

        clock.advance(Duration.ofDays(7));
        assertThat(take(BoardStep.NUDGE, pair).done()).isOne();
    }

    @Test
    void thoseInWhichThereIsNothingToAskArePassedOverAndTheOthersAsked() {
        var fits = given.mentorshipInForce(coordinator, program);
        var unsigned = given.mentorship(coordinator, program);
        var paused = given.mentorshipInForce(coordinator, program);
        var ended = given.mentorshipInForce(coordinator, program);
        var planned = given.mentorshipInForce(coordinator, program);
        var left = given.mentorshipInForce(coordinator, program);
        mentorships.pause(paused.mentee(), paused.mentorship());
        mentorships.end(ended.mentee(), ended.mentorship());
        meetings.plan(
                planned.mentor(),
                planned.mentorship(),
                new Plan(clock.instant().plus(Duration.ofDays(3)), 60, "canary-place"));
        leave(left.mentor());
        leave(left.mentee());

        var report = take(BoardStep.NUDGE, fits, unsigned, paused, ended, planned, left, fits);
        assertThat(report.done()).isOne();
        assertThat(skipped(report))
                .containsExactlyInAnyOrder(
                        "contact.skipped.unsigned",
                        "contact.skipped.paused",
                        "contact.skipped.ended",
                        "contact.skipped.planned",
                        "contact.skipped.nobody");
    }

    @Test
    void nothingHappensInAProgramThatOneDoesNotCoordinate() {
        var mine = given.mentorshipInForce(coordinator, program);
        var other = given.person();
        var foreign = given.mentorshipInForce(other, given.program(other));
        var none = "01900000-0000-7000-8000-000000000000";

        assertThat(browsing.post(
                        coordinator,
                        path() + "/steps",
                        Map.of("step", "NUDGE", "of", mine.mentorship() + "," + foreign.mentorship() + "," + none)))
                .hasStatus(302);
        assertThat(trail("mentorship.nudged", mine)).isOne();
        assertThat(trail("mentorship.nudged", foreign)).isZero();
        var report = take(BoardStep.NUDGE, foreign);
        assertThat(report.skipped()).containsExactly(new StepReport.Skipped("", Outcome.ELSEWHERE));
        assertThat(browsing.post(other, path() + "/steps", Map.of("step", "NUDGE", "of", mine.mentorship() + "")))
                .hasStatus(404);
    }

    @Test
    void twoCoordinatorsAtOnceAskOnce() throws Exception {
        var pairs =
                List.of(given.mentorshipInForce(coordinator, program), given.mentorshipInForce(coordinator, program));
        var ids = pairs.stream().map(Pair::mentorship).toList();
        var back = List.of(ids.get(1), ids.get(0));
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = threads.invokeAll(List.<Callable<Outcome>>of(
                    () -> nudges.nudge(coordinator, program, ids), () -> nudges.nudge(coordinator, program, back)));

            assertThat(outcomes.get(0).get().done().size()
                            + outcomes.get(1).get().done().size())
                    .isEqualTo(2);
        } finally {
            threads.shutdown();
        }
        pairs.forEach(pair -> assertThat(trail("mentorship.nudged", pair)).isOne());
    }

    @Test
    void theEndWaitsWhereOneIsNearAndTheBoardFindsIt() {
        var pair = given.inactiveMentorship(coordinator, program);
        var fresh = given.mentorshipInForce(coordinator, program);
        var until = coordinator.today(clock).plusDays(20);

        var report = take(BoardStep.HOLD, HoldReason.AWAY, until, pair, fresh);
        assertThat(report.done()).isOne();
        assertThat(skipped(report)).containsExactly("contact.skipped.far");
        assertThat(trail("mentorship.held", pair)).isOne();
        assertThat(held()).containsExactly(pair.mentorship());
        assertThat(page(coordinator, path())).contains("end held until");
        clock.advance(Duration.ofDays(21));
        assertThat(held()).isEmpty();
    }

    @Test
    void pairingAgainLeadsToThePageOfTheMenteeWhoseMentorshipHasEnded() {
        var ended = given.mentorshipInForce(coordinator, program);
        var running = given.mentorshipInForce(coordinator, program);
        mentorships.end(ended.mentee(), ended.mentorship());

        assertThat(browsing.post(
                        coordinator, path() + "/steps", Map.of("step", "REMATCH", "of", ended.mentorship() + "")))
                .hasStatus(302)
                .redirectedUrl()
                .contains("/proposals/new?mentee=");
        var report = take(BoardStep.REMATCH, ended, running);
        assertThat(report.again())
                .extracting(StepReport.Again::who)
                .containsExactly(ended.mentee().name());
        assertThat(browsing.get(coordinator, report.again().get(0).path())).hasStatusOk();
        assertThat(skipped(report)).containsExactly("insight.skipped.on");
        leave(ended.mentee());
        assertThat(skipped(take(BoardStep.REMATCH, ended))).containsExactly("insight.skipped.paired");
    }

    @Test
    void whoeverChoosesNothingIsToldSoOnTheSamePage() {
        var pair = given.mentorshipInForce(coordinator, program);
        var of = pair.mentorship() + "";

        assertRefused(Map.of("step", "NUDGE", "sort", "NAME"), "Choose at least one mentorship.", "value=\"NAME\"");
        assertRefused(Map.of("of", of), "Choose what is to be done.", "checked=\"checked\"");
        assertRefused(Map.of("step", "HOLD", "of", of), "Choose a reason.", "checked=\"checked\"");
        assertRefused(
                Map.of("step", "HOLD", "of", of, "reason", "AWAY", "until", "2020-01-01"),
                "Choose a day from tomorrow on, within three months.",
                "value=\"2020-01-01\"");
        assertThat(trail("mentorship.nudged", pair)).isZero();
    }

    private void assertRefused(Map<String, String> form, String said, String kept) {
        assertThat(browsing.post(coordinator, path() + "/steps", form))
                .hasStatus(422)
                .bodyText()
                .contains(said, kept);
    }

    private StepReport take(BoardStep step, Pair... pairs) {
        return take(step, null, null, pairs);
    }

    private StepReport take(BoardStep step, @Nullable HoldReason reason, @Nullable LocalDate until, Pair... pairs) {
        var of = List.of(pairs).stream().map(Pair::mentorship).toList();
        return steps.take(coordinator, program, new StepForm(step, of, reason, until));
    }

    private static List<String> skipped(StepReport report) {
        return report.skipped().stream().map(StepReport.Skipped::why).toList();
    }

    private List<MentorshipId> held() {
        var ask = new BoardAsk(null, null, null, null, true, null, null, null);
        return boards.board(coordinator, program, ask).rows().stream()
                .map(row -> row.mentorship().id())
                .toList();
    }

    private void leave(Viewer person) {
        jdbc.sql("update person set active = false where id = :id")
                .param("id", person.id().value())
                .update();
    }

    private int trail(String action, Pair pair) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", pair.mentorship().toString())
                .query(Integer.class)
                .single();
    }

    private String page(Viewer person, String path) {
        var answer = browsing.get(person, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String path() {
        return "/programs/" + program + "/mentorships";
    }
}
