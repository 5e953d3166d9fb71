package org.confidant.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.cadence.Counting;
import org.confidant.feedback.FeedbackService;
import org.confidant.feedback.NewFeedback;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalState;
import org.confidant.goal.GoalWording;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.AgendaService;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.meeting.Then;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pairs of these tests agreed to meet every two weeks. */
@ConfidantTest
class RhythmOnTheBoardTest {

    private final Browsing browsing;
    private final Given given;
    private final InsightService insight;
    private final MentorshipService mentorships;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final GoalService goals;
    private final FeedbackService feedback;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Viewer coordinator;
    private final ProgramId program;

    RhythmOnTheBoardTest(
            MockMvcTester mvc,
            Given given,
            InsightService insight,
            MentorshipService mentorships,
            MeetingService meetings,
            AgendaService agenda,
            GoalService goals,
            FeedbackService feedback,
            JdbcClient jdbc,
            MovableClock clock) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.insight = insight;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.agenda = agenda;
        this.goals = goals;
        this.feedback = feedback;
        this.jdbc = jdbc;
        this.clock = clock;
        this.coordinator = given.person();
        this.program = given.program(coordinator);
    }

    @Test
    void whoMetOnTimeIsOnTrackAndWhoDidNotIsOverdue() {
        var met = given.mentorshipInForce(coordinator, program);
        var silent = given.mentorshipInForce(coordinator, program);
        days(13);
        meet(met, null);
        days(7);

        assertThat(state(met)).isEqualTo(BoardState.ON_TRACK);
        assertThat(state(silent)).isEqualTo(BoardState.OVERDUE);
        assertThat(browsing.get(coordinator, board()))
                .bodyText()
                .contains("One of 2 has gone quiet", "1 kept", "6 December");
        days(13);
        assertThat(state(met)).isEqualTo(BoardState.OVERDUE);
        assertThat(state(silent)).isEqualTo(BoardState.LAPSED);
    }

    @Test
    void aPlannedMeetingAnswersTheDateThatIsDue() {
        var pair = given.mentorshipInForce(coordinator, program);
        days(13);
        assertThat(state(pair)).isEqualTo(BoardState.DUE_SOON);

        meetings.plan(pair.mentor(), pair.mentorship(), in(2));

        assertThat(state(pair)).isEqualTo(BoardState.ON_TRACK);
    }

    @Test
    void aPauseStopsTheClock() {
        var pair = given.mentorshipInForce(coordinator, program);
        days(5);
        mentorships.pause(pair.mentee(), pair.mentorship());
        days(40);
        assertThat(state(pair)).isEqualTo(BoardState.PAUSED);
        assertThat(row(pair).dueOn()).isNull();
        mentorships.resume(pair.mentor(), pair.mentorship());
        days(5);
        assertThat(state(pair)).isEqualTo(BoardState.ON_TRACK);
        days(5);
        assertThat(state(pair)).isEqualTo(BoardState.DUE);
        assertThat(browsing.get(coordinator, "/")).bodyText().doesNotContain("gone quiet");
        days(3);
        assertThat(state(pair)).isEqualTo(BoardState.OVERDUE);
        assertThat(browsing.get(coordinator, "/")).bodyText().contains("One pair has gone quiet");
    }

    @Test
    void anAmendmentDoesNotForgetWhatWasBefore() {
        var pair = given.mentorshipInForce(coordinator, program);
        days(13);
        meet(pair, null);
        days(5);
        jdbc.sql("""
                        with old as (update agreement set state = 'SUPERSEDED', superseded_at = :now
                            where mentorship_id = :id returning *)
                        insert into agreement select gen_random_uuid(), mentorship_id, 2, 'IN_FORCE', 2, 60, null, ceiling, null,
                            hash, edited_by, :now, :now, null, 0, 2, 'MENTEE', 1, 2, 'WORKING_DAYS', 30, 90, null
                            from old""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", pair.mentorship().value())
                .update();
        days(7);

        assertThat(row(pair).cadence()).isNotNull().satisfies(cadence -> {
            assertThat(cadence.from()).isEqualTo(Counting.MEETING);
            assertThat(cadence.beats().kept()).isOne();
        });
        assertThat(state(pair)).isEqualTo(BoardState.DUE_SOON);
    }

    @Test
    void beforeBothHaveSignedThereIsNoRhythm() {
        var pair = given.mentorship(coordinator, program);
        days(60);

        assertThat(state(pair)).isEqualTo(BoardState.UNSIGNED);
        assertThat(row(pair).cadence()).isNull();
        assertThat(browsing.get(coordinator, page(pair)))
                .hasStatusOk()
                .bodyText()
                .contains("not begun", "None yet")
                .doesNotContain("By when they meet again", "Agreed rhythm");
    }

    @Test
    void nothingIsMissedAfterTheEnd() {
        var pair = given.mentorshipInForce(coordinator, program);
        days(13);
        meet(pair, in(14));
        days(2);
        mentorships.end(pair.mentee(), pair.mentorship());
        days(90);

        assertThat(state(pair)).isEqualTo(BoardState.ENDED);
        assertThat(browsing.get(coordinator, page(pair)))
                .bodyText()
                .contains("It has ended", "aria-label=\"1 kept\"", "<dt>Ended</dt>")
                .doesNotContain("By when they meet again");
    }

    @Test
    void thePageCountsAndShowsNoWordOfThePair() {
        var pair = given.mentorshipInForce(coordinator, program);
        days(3);
        var done = goals.set(pair.mentee(), pair.mentorship(), wording("canary-first"), null);
        goals.set(pair.mentee(), pair.mentorship(), wording("canary-second"), null);
        goals.change(pair.mentee(), done, GoalState.ACHIEVED);
        feedback.give(
                pair.mentor(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentee().id(), "canary-about", "canary-strength", "canary-opportunity"));
        feedback.give(
                pair.mentee(),
                pair.mentorship(),
                NewFeedback.unasked(pair.mentor().id(), "", "canary-thanks", "canary-harder"));
        meet(pair, in(14));
        agenda.add(pair.mentee(), meetings.upcoming(pair.mentee()).get(0).id(), AgendaKind.CHALLENGE, "canary-agenda");

        assertThat(browsing.get(coordinator, page(pair)))
                .hasStatusOk()
                .bodyText()
                .contains("One active, one achieved", "Twice", "One, 60 minutes", "every 2 weeks", "Version 1")
                .doesNotContainIgnoringCase("canary");
        assertThat(browsing.get(coordinator, board()))
                .hasStatusOk()
                .bodyText()
                .contains(pair.mentee().name())
                .doesNotContainIgnoringCase("canary");
    }

    private BoardState state(Pair pair) {
        return row(pair).state();
    }

    private BoardRow row(Pair pair) {
        return insight.mentorship(coordinator, program, pair.mentorship()).row();
    }

    private void meet(Pair pair, @Nullable Plan next) {
        meetings.log(
                pair.mentor(),
                pair.mentorship(),
                new Log(
                        clock.instant().minus(Duration.ofHours(2)),
                        60,
                        Set.of(pair.mentor().id(), pair.mentee().id()),
                        "canary-note",
                        "canary-private",
                        null,
                        next,
                        next == null ? Then.PAUSE : Then.LATER,
                        next == null ? "canary-reason" : ""));
    }

    private Plan in(int days) {
        return new Plan(clock.instant().plus(Duration.ofDays(days)), 60, "canary-place");
    }

    private void days(int count) {
        clock.advance(Duration.ofDays(count));
    }

    private String board() {
        return "/programs/" + program + "/mentorships";
    }

    private String page(Pair pair) {
        return board() + "/" + pair.mentorship();
    }

    private static GoalWording wording(String title) {
        return new GoalWording(title, "canary-why", "canary-measure", BigDecimal.ZERO, BigDecimal.TEN, "canary-unit");
    }
}
