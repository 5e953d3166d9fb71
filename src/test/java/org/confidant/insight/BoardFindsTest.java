package org.confidant.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confidant.insight.BoardAsk.ALL;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.cadence.CadenceState;
import org.confidant.feedback.FeedbackService;
import org.confidant.feedback.NewFeedback;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pairs of these tests agreed to meet every two weeks, and to give each other feedback every thirty days. */
@ConfidantTest
class BoardFindsTest {

    private final Browsing browsing;
    private final Given given;
    private final BoardService boards;
    private final BoardSweep sweep;
    private final BoardRows rules;
    private final MentorshipService mentorships;
    private final MeetingService meetings;
    private final FeedbackService feedback;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Viewer coordinator;
    private final ProgramId program;

    BoardFindsTest(
            MockMvcTester mvc,
            Given given,
            BoardService boards,
            BoardSweep sweep,
            BoardRows rules,
            MentorshipService mentorships,
            MeetingService meetings,
            FeedbackService feedback,
            JdbcClient jdbc,
            MovableClock clock) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.boards = boards;
        this.sweep = sweep;
        this.rules = rules;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.feedback = feedback;
        this.jdbc = jdbc;
        this.clock = clock;
        this.coordinator = given.person();
        this.program = given.program(coordinator);
    }

    @Test
    void eachFilterFindsThoseAndTheyCanBeJoined() {
        var unsigned = given.mentorship(coordinator, program);
        var planned = given.mentorshipInForce(coordinator, program);
        var open = given.mentorshipInForce(coordinator, program);
        var over = given.mentorshipInForce(coordinator, program);
        plan(planned, 30);
        mentorships.end(over.mentee(), over.mentorship());

        assertThat(found(ask(null, Dates.PLANNED, null, null, null))).containsExactly(planned.mentorship());
        assertThat(found(ask(null, Dates.NEVER, null, null, null)))
                .containsExactlyInAnyOrder(unsigned.mentorship(), open.mentorship());
        assertThat(found(ask(null, null, null, Signing.NONE, null))).containsExactly(unsigned.mentorship());
        assertThat(found(ask(null, Dates.NEVER, null, Signing.IN_FORCE, null))).containsExactly(open.mentorship());
        assertThat(found(ask(BoardState.ENDED, null, null, null, null))).containsExactly(over.mentorship());
        assertThat(found(ask(BoardState.ENDED, Dates.PLANNED, null, null, null)))
                .isEmpty();
        assertThat(found(ask(null, null, null, null, true))).isEmpty();
        assertThat(found(ask(null, null, null, null, false))).hasSize(4);
    }

    @Test
    void feedbackIsFoundByTheDirectionThatIsWorstOff() {
        var both = given.mentorshipInForce(coordinator, program);
        var one = given.mentorshipInForce(coordinator, program);
        clock.advance(Duration.ofDays(27));
        give(both.mentor(), both.mentee(), both);
        give(both.mentee(), both.mentor(), both);
        give(one.mentor(), one.mentee(), one);
        clock.advance(Duration.ofDays(8));

        assertThat(found(ask(null, null, CadenceState.OVERDUE, null, null))).containsExactly(one.mentorship());
        assertThat(found(ask(null, null, CadenceState.ON_TRACK, null, null))).containsExactly(both.mentorship());
        assertThat(page("?feedback=OVERDUE")).contains("one way overdue, another as agreed");
    }

    @Test
    void eachOrderPutsThoseFirst() {
        var early = given.mentorshipInForce(coordinator, program);
        clock.advance(Duration.ofDays(2));
        var late = given.mentorshipInForce(coordinator, program);
        plan(early, 20);
        plan(late, 10);
        rename(early, "Zoë");
        rename(late, "Émile");

        assertThat(found(by(BoardSort.SILENT))).containsExactly(early.mentorship(), late.mentorship());
        assertThat(found(by(BoardSort.NEXT))).containsExactly(late.mentorship(), early.mentorship());
        assertThat(found(by(BoardSort.NAME))).containsExactly(late.mentorship(), early.mentorship());
        assertThat(found(by(BoardSort.END))).hasSize(2);
        mentorships.end(early.mentee(), early.mentorship());
        assertThat(found(by(BoardSort.SILENT))).containsExactly(late.mentorship(), early.mentorship());
    }

    @Test
    void pagesLeadThroughAllOfThemAndBackWhateverTheOrder() {
        Crowd.enrol(jdbc, program, Place.MENTEE, 60);
        Crowd.begin(jdbc, coordinator);
        for (var order : BoardSort.values()) {
            var first = boards.board(coordinator, program, by(order));
            var second = boards.board(coordinator, program, first.ask().from(last(first)));
            var third = boards.board(coordinator, program, first.ask().from(last(second)));

            var all = new ArrayList<MentorshipId>();
            List.of(first, second, third).forEach(board -> all.addAll(ids(board)));
            assertThat(all).hasSize(60).doesNotHaveDuplicates();
            assertThat(List.of(first.earlier(), first.later(), third.earlier(), third.later()))
                    .containsExactly(false, true, true, false);
            var back = boards.board(
                    coordinator, program, first.ask().until(ids(third).get(0)));
            assertThat(ids(back)).isEqualTo(ids(second));
            assertThat(boards.board(
                                    coordinator,
                                    program,
                                    first.ask().until(ids(second).get(0)))
                            .earlier())
                    .isFalse();
        }
    }

    @Test
    void whatIsAskedStaysInEveryAddressOfThePage() {
        Crowd.enrol(jdbc, program, Place.MENTEE, 30);
        Crowd.begin(jdbc, coordinator);

        assertThat(page("?state=UNSIGNED&dates=NEVER&held=false&sort=NAME"))
                .contains("30 mentorships")
                .contains("state=UNSIGNED&amp;dates=NEVER&amp;held=false&amp;sort=NAME&amp;after=")
                .contains("mentorships?dates=NEVER&amp;held=false&amp;sort=NAME\"")
                .contains("type=\"hidden\" name=\"state\" value=\"UNSIGNED\"");
        assertThat(page("?agreement=AMENDING")).contains("None is like that now", "Show all mentorships");
        assertThat(page("?after=01900000-0000-7000-8000-000000000000")).contains("30 mentorships");
        for (var bad : List.of("?sort=nonsense", "?after=nonsense", "?held=nonsense", "?dates=nonsense")) {
            assertThat(browsing.get(coordinator, path() + bad)).hasStatus(400);
        }
    }

    @Test
    void timeAloneMovesAMentorshipFromOneStateToTheNextWithoutAnybodySweeping() {
        var pair = given.mentorshipInForce(coordinator, program);
        for (var day = 0; day < 40; day++) {
            var now = rules.of(mentorships.cards(List.of(pair.mentorship())))
                    .get(0)
                    .state();

            var board = boards.board(coordinator, program, ask(now, null, null, null, null));
            assertThat(ids(board)).as("day %s: %s", day, now).containsExactly(pair.mentorship());
            assertThat(board.counts()).isEqualTo(Map.of(now, 1));
            clock.advance(Duration.ofDays(1));
        }
    }

    /** A night in a large program: more changed than is made anew before a page is shown, and nobody has swept yet. */
    @Test
    void whatIsNotMadeAnewYetIsFoundWhereItWasAndShownAsItIs() {
        Crowd.enrol(jdbc, program, Place.MENTEE, BoardKeeper.AT_ONCE + 40);
        Crowd.begin(jdbc, coordinator);
        sweep.sweep();
        assertThat(boards.board(coordinator, program, ALL).counts())
                .isEqualTo(Map.of(BoardState.UNSIGNED, BoardKeeper.AT_ONCE + 40));
        Crowd.meet(jdbc, coordinator);

        var stale = boards.board(coordinator, program, ask(BoardState.UNSIGNED, null, null, null, null));
        assertThat(stale.found()).isEqualTo(40);
        assertThat(stale.rows()).isNotEmpty().noneMatch(row -> row.state() == BoardState.UNSIGNED);
        sweep.sweep();
        assertThat(boards.board(coordinator, program, stale.ask()).found()).isZero();
    }

    @Test
    void aCopyThatIsThrownAwayIsMadeAnewAsItWas() {
        given.mentorship(coordinator, program);
        given.mentorshipInForce(coordinator, program);
        var before = boards.board(coordinator, program, ALL);
        List.of("insight_board", "insight_board_count")
                .forEach(table -> jdbc.sql("delete from " + table + " where program_id = :p")
                        .param("p", program.value())
                        .update());
        jdbc.sql(
                        "insert into insight_board_mark (program_id, mentorship_id) select program_id, id from mentorship where program_id = :p")
                .param("p", program.value())
                .update();

        assertThat(boards.board(coordinator, program, ALL)).isEqualTo(before);
    }

    private List<MentorshipId> found(BoardAsk ask) {
        return ids(boards.board(coordinator, program, ask));
    }

    private static List<MentorshipId> ids(Board board) {
        return board.rows().stream().map(row -> row.mentorship().id()).toList();
    }

    private static MentorshipId last(Board board) {
        return ids(board).get(ids(board).size() - 1);
    }

    private static BoardAsk by(BoardSort order) {
        return new BoardAsk(null, null, null, null, null, order, null, null);
    }

    private static BoardAsk ask(
            @Nullable BoardState state,
            @Nullable Dates dates,
            @Nullable CadenceState feedback,
            @Nullable Signing agreement,
            @Nullable Boolean held) {
        return new BoardAsk(state, dates, feedback, agreement, held, null, null, null);
    }

    private void plan(Pair pair, int days) {
        meetings.plan(pair.mentor(), pair.mentorship(), new Plan(in(days), 60, "canary-place"));
    }

    private void give(Viewer giver, Viewer receiver, Pair pair) {
        feedback.give(
                giver, pair.mentorship(), NewFeedback.unasked(receiver.id(), "", "A strength", "Something to try"));
    }

    private void rename(Pair pair, String name) {
        jdbc.sql("update person set given_name = :name where id = :id")
                .param("name", name)
                .param("id", pair.mentee().id().value())
                .update();
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private String page(String query) {
        var answer = browsing.get(coordinator, path() + query);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String path() {
        return "/programs/" + program + "/mentorships";
    }
}
