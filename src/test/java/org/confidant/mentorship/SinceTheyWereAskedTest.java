package org.confidant.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What comes up between a proposal and the last answer keeps a mentorship from beginning, and nobody from saying no. */
@ConfidantTest
class SinceTheyWereAskedTest {

    private final Given given;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Viewer coordinator;
    private Viewer mentor;
    private Viewer first;
    private Viewer second;
    private ProgramId program;
    private EnrollmentId lead;
    private List<EnrollmentId> places;

    SinceTheyWereAskedTest(
            Given given, ProposalService proposals, MentorshipService mentorships, JdbcClient jdbc, MockMvcTester mvc) {
        this.given = given;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aMentorAndTwoMentees() {
        coordinator = given.person();
        program = given.program(coordinator);
        mentor = given.person();
        first = given.person();
        second = given.person();
        lead = given.mentor(coordinator, program, mentor, 3);
        places = List.of(given.mentee(coordinator, program, first), given.mentee(coordinator, program, second));
    }

    @Test
    void withSomebodyWhoSaidYesAndLeftNothingBegins() {
        var proposal = proposals.propose(coordinator, program, places.get(0), lead);
        proposals.accept(mentor, proposal);
        jdbc.sql("update person set active = false where id = :id")
                .param("id", mentor.id().value())
                .update();

        assertThatThrownBy(() -> proposals.accept(first, proposal)).hasMessage("mentorship.since.left");
        assertNothingBegan(proposal);
    }

    @Test
    void whoCameToReportToTheOtherIsToldWhyItDoesNotBegin() {
        var proposal = proposals.propose(coordinator, program, places.get(0), lead);
        proposals.accept(first, proposal);
        report(first, mentor);

        assertThat(browsing.post(mentor, "/proposals/" + proposal + "/acceptances", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("One of you reports to another by now");
        assertNothingBegan(proposal);
    }

    @Test
    void aNoIsTakenAlsoWhereTheOthersCannotBegin() {
        var proposal = proposals.proposeCircle(coordinator, program, lead, places);
        proposals.accept(mentor, proposal);
        proposals.accept(first, proposal);
        report(first, mentor);

        assertThat(proposals.decline(second, proposal, "No time.")).isEmpty();

        assertNothingBegan(proposal);
        assertThat(proposals.requireAsked(mentor, proposal).state()).isEqualTo(ProposalState.DECLINED);
        assertThat(browsing.get(coordinator, "/programs/" + program + "/proposals"))
                .bodyText()
                .contains("No time.");
    }

    private void report(Viewer person, Viewer manager) {
        jdbc.sql("update person set manager_id = :manager where id = :id")
                .param("manager", manager.id().value())
                .param("id", person.id().value())
                .update();
    }

    private void assertNothingBegan(ProposalId proposal) {
        assertThat(mentorships.inProgram(coordinator, program)).isEmpty();
        assertThat(jdbc.sql("select count(*) from mentorship where proposal_id = :id")
                        .param("id", proposal.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
