package org.confidant.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What becomes of a proposal that is declined with a reason, or that nobody answers. */
@ConfidantTest
class AnswersTest {

    private static final String REASON = "My father is ill, I have no head for it.";

    private final Given given;
    private final ProposalService proposals;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Viewer coordinator;
    private Viewer mentor;
    private Viewer mentee;
    private ProgramId program;
    private EnrollmentId mentorPlace;
    private EnrollmentId menteePlace;
    private ProposalId proposal;

    AnswersTest(Given given, ProposalService proposals, MovableClock clock, JdbcClient jdbc, MockMvcTester mvc) {
        this.given = given;
        this.proposals = proposals;
        this.clock = clock;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void twoAreAsked() {
        coordinator = given.person();
        program = given.program(coordinator);
        mentor = given.person();
        mentee = given.person();
        mentorPlace = given.mentor(coordinator, program, mentor, 1);
        menteePlace = given.mentee(coordinator, program, mentee);
        proposal = proposals.propose(coordinator, program, menteePlace, mentorPlace);
    }

    @Test
    void theReasonOfANoIsReadByTheCoordinatorAlone() {
        assertThat(browsing.post(mentor, "/proposals/" + proposal + "/declines", Map.of("reason", REASON)))
                .hasStatus3xxRedirection();

        assertThat(browsing.get(coordinator, "/programs/" + program + "/proposals"))
                .bodyText()
                .contains(REASON, "can read this");
        for (var one : List.of(mentee, mentor, given.administrator(), given.person())) {
            assertThat(browsing.get(one, "/proposals/" + proposal)).bodyText().doesNotContain(REASON);
            assertThat(browsing.get(one, "/programs/" + program + "/proposals")).hasStatus(404);
        }
    }

    @Test
    void aCoordinatorWhoComesLaterDoesNotReadIt() {
        proposals.decline(mentor, proposal, REASON);
        var later = given.person();
        jdbc.sql("insert into program_coordinator values (:program, :person, now())")
                .param("program", program.value())
                .param("person", later.id().value())
                .update();

        assertThat(browsing.get(later, "/programs/" + program + "/proposals"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(REASON);
    }

    @Test
    void anOpenProposalKeepsTheDayItWasMadeWithWhateverItsProgramSaysLater() {
        jdbc.sql("update program set proposal_lapse_days = 4 where id = :id")
                .param("id", program.value())
                .update();
        clock.advance(Duration.ofDays(10).minusSeconds(1));

        assertThat(proposals.waitingFor(mentee)).hasSize(1);
    }

    @Test
    void whatNobodyAnswersLapsesOnTheTenthDayAndCanBeAskedAnew() {
        clock.advance(Duration.ofDays(10).minusSeconds(1));
        assertThat(proposals.waitingFor(mentee)).hasSize(1);
        assertThat(refusal()).isEqualTo(Refusal.ALREADY_PROPOSED);

        clock.advance(Duration.ofSeconds(1));

        assertThat(proposals.waitingFor(mentee)).isEmpty();
        assertThatThrownBy(() -> proposals.accept(mentee, proposal)).isInstanceOf(RefusedException.class);
        assertThat(browsing.get(mentee, "/proposals/" + proposal)).bodyText().contains("This has lapsed");
        assertThat(browsing.get(coordinator, "/programs/" + program + "/proposals"))
                .bodyText()
                .contains("Lapsed unanswered", "Find a mentor");
        assertThat(refusal()).isNull();
        proposals.propose(coordinator, program, menteePlace, mentorPlace);
        assertThat(proposals.waitingFor(mentee)).hasSize(1);
    }

    @Test
    void whatACoordinatorTakesBackIsAskedOfNobodyAndBlamesNobody() {
        proposals.accept(mentor, proposal);
        var at = "/proposals/" + proposal;
        for (var other : List.of(given.person(), given.administrator())) {
            assertThat(browsing.post(other, at + "/withdrawals", Map.of())).hasStatus(404);
        }
        assertThat(browsing.post(mentee, at + "/withdrawals", Map.of())).hasStatus(403);
        assertThat(proposals.waitingFor(mentee)).hasSize(1);

        assertThat(browsing.post(coordinator, at + "/withdrawals", Map.of()))
                .hasRedirectedUrl("/programs/" + program + "/proposals");

        assertThat(proposals.waitingFor(mentee)).isEmpty();
        for (var asked : List.of(mentor, mentee)) {
            assertThat(browsing.get(asked, at))
                    .bodyText()
                    .contains("This was taken back", "nothing about either of you")
                    .doesNotContain(coordinator.name(), "Yes, I would");
            assertThat(browsing.post(asked, at + "/acceptances", Map.of())).hasStatus(409);
        }
        assertThat(browsing.get(coordinator, "/programs/" + program + "/proposals"))
                .bodyText()
                .contains("Taken back", "Find a mentor");
        assertThat(browsing.post(coordinator, at + "/withdrawals", Map.of())).hasStatus(409);
        assertThat(refusal()).as("the two can be asked anew").isNull();
        assertThat(jdbc.sql("select actor from audit_entry where action = 'proposal.withdrawn' and subject = :id")
                        .param("id", proposal.toString())
                        .query(java.util.UUID.class)
                        .list())
                .containsExactly(coordinator.id().value());
    }

    private @Nullable Refusal refusal() {
        return proposals.candidates(coordinator, program, menteePlace).stream()
                .filter(one -> one.enrollment().id().equals(mentorPlace))
                .findFirst()
                .orElseThrow()
                .refusal();
    }
}
