package org.confidant.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.DatabaseTrap;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class BoardTest {

    private final MockMvcTester mvc;
    private final Given given;
    private final BoardKeeper keeper;
    private final MentorshipService mentorships;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Environment environment;
    private final Viewer coordinator;
    private final ProgramId program;

    BoardTest(
            MockMvcTester mvc,
            Given given,
            BoardKeeper keeper,
            MentorshipService mentorships,
            JdbcClient jdbc,
            MovableClock clock,
            Environment environment) {
        this.mvc = mvc;
        this.given = given;
        this.keeper = keeper;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.clock = clock;
        this.environment = environment;
        this.coordinator = given.person();
        this.program = given.program(coordinator);
    }

    @Test
    void theCoordinatorSeesWhoHasLeftTheOrganisationWhileTheirMentorshipGoesOn() {
        var pair = given.mentorshipInForce(coordinator, program);
        assertThat(get(coordinator, "")).bodyText().doesNotContain("Left:");
        jdbc.sql("update person set active = false where id = :id")
                .param("id", pair.mentor().id().value())
                .update();

        assertThat(get(coordinator, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Left: " + pair.mentor().name());
        assertThat(get(coordinator, "/" + pair.mentorship()))
                .hasStatusOk()
                .bodyText()
                .contains("Left the organisation: " + pair.mentor().name());
        mentorships.end(pair.mentee(), pair.mentorship());
        assertThat(get(coordinator, "")).bodyText().doesNotContain("Left:");
    }

    @Test
    void theCoordinatorSeesWhoHasGoneQuietFirst() {
        var unsigned = given.mentorship(coordinator, program);
        var quiet = given.mentorshipInForce(coordinator, program);
        clock.advance(Duration.ofDays(40));
        var fresh = given.mentorshipInForce(coordinator, program);

        assertThat(get(coordinator, "")).hasStatusOk().bodyText().satisfies(page -> {
            assertThat(page).contains("One of 3 has gone quiet", "What you cannot see", "Not worded yet");
            assertThat(page.indexOf(quiet.mentee().name()))
                    .isLessThan(page.indexOf(unsigned.mentee().name()));
            assertThat(page.indexOf(unsigned.mentee().name()))
                    .isLessThan(page.indexOf(fresh.mentee().name()));
        });
        assertThat(get(coordinator, "?state=LAPSED"))
                .hasStatusOk()
                .bodyText()
                .contains(quiet.mentee().name())
                .doesNotContain(fresh.mentee().name());
        assertThat(get(coordinator, "?state=nonsense")).hasStatus(400);
        assertThat(get(coordinator, "/" + quiet.mentorship()))
                .hasStatusOk()
                .bodyText()
                .contains("Lapsed", "every 2 weeks", "Version 1 in force since");
    }

    @Test
    void aPausedMentorshipIsNotQuiet() {
        var pair = given.mentorshipInForce(coordinator, program);
        mentorships.pause(pair.mentee(), pair.mentorship());
        clock.advance(Duration.ofDays(60));

        assertThat(get(coordinator, "")).bodyText().contains("Nobody has gone quiet", "Paused");
        assertThat(get(coordinator, "/" + pair.mentorship())).bodyText().contains("They pause by agreement", "since ");
    }

    @Test
    void aProgramWhoseBoardFailsIsToldAndKeepsNoOthersFromBeingKept() throws SQLException {
        var other = given.program(coordinator);
        List.of(program, other).forEach(one -> given.mentorship(coordinator, one));
        var both = mock(BoardCopies.class);
        when(both.stale(clock.instant())).thenReturn(List.of(program, other));
        try (var trap = new DatabaseTrap(environment, "insight_board", "program_id", program)) {
            assertThatThrownBy(() -> new BoardSweep(keeper, both, clock).sweep())
                    .hasMessageContaining("trap");
        }

        assertThat(kept(program)).isZero();
        assertThat(kept(other)).isOne();
    }

    private int kept(ProgramId of) {
        return jdbc.sql("select count(*) from insight_board where program_id = :program")
                .param("program", of.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyElseSeesTheBoard() {
        var pair = given.mentorship(coordinator, program);
        var other = given.person();
        var elsewhere = given.program(other);

        for (var viewer : new Viewer[] {other, given.administrator(), pair.mentor(), pair.mentee(), given.person()}) {
            assertThat(get(viewer, "")).hasStatus(404);
            assertThat(get(viewer, "/" + pair.mentorship())).hasStatus(404);
        }
        assertThat(mvc.get()
                        .uri("/programs/" + elsewhere + "/mentorships/" + pair.mentorship())
                        .with(user(other.id().toString()))
                        .exchange())
                .hasStatus(404);
        assertThat(get(coordinator, "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(coordinator, "/none")).hasStatus(404);
    }

    @Test
    void theBoardAsksTheSameForTenAndForFiveHundredWhicheverStateIsShown() throws Exception {
        assertThat(get(coordinator, "")).bodyText().contains("No mentorship yet");
        many(10);
        var anew = StatementCount.of(() -> keeper.keep(program));
        var few = statements();
        many(490);
        assertThat(jdbc.sql(
                                "select count(*) from meeting m join mentorship s on s.id = m.mentorship_id where program_id = :p")
                        .param("p", program.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1500);

        assertThat(StatementCount.of(() -> keeper.keep(program))).isEqualTo(anew);
        assertThat(statements()).isEqualTo(few);
        assertThat(mentorships.inProgram(coordinator, program)).hasSize(500);
    }

    @Test
    void aMentorshipThatPausedOftenAsksTheSameAsOneThatPausedTenTimes() throws Exception {
        var pair = given.mentorshipInForce(coordinator, program);
        for (var round = 0; round < 10; round++) {
            mentorships.pause(pair.mentee(), pair.mentorship());
            mentorships.resume(pair.mentee(), pair.mentorship());
        }
        var few = statements("/" + pair.mentorship());
        Crowd.fiftyfold(
                jdbc, "mentorship_change", "mentorship_id", pair.mentorship().value());

        assertThat(statements("/" + pair.mentorship())).isEqualTo(few);
        assertThat(mentorships.restsOf(List.of(pair.mentorship())).get(pair.mentorship()))
                .hasSize(500);
    }

    /** Of the whole board, and of those in each state. */
    private List<Integer> statements() throws Exception {
        var counts = new ArrayList<>(List.of(statements("")));
        for (var state : BoardState.values()) {
            counts.add(statements("?state=" + state));
        }
        return counts;
    }

    private int statements(String path) throws Exception {
        return StatementCount.of(() -> assertThat(get(coordinator, path)).hasStatusOk());
    }

    private void many(int count) {
        Crowd.enrol(jdbc, program, Place.MENTEE, count);
        Crowd.begin(jdbc, coordinator);
        Crowd.meet(jdbc, coordinator);
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return mvc.get()
                .uri("/programs/" + program + "/mentorships" + path)
                .with(user(viewer.id().toString()))
                .exchange();
    }
}
