package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.agreement.AgreementService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** After its last day nobody joins a program, and nothing begins in it; what was agreed is read as before. */
@ConfidantTest
class AProgramIsOverTest {

    private final Given given;
    private final ProgramService programs;
    private final ProgramInvitations invitations;
    private final ProposalService proposals;
    private final AgreementService agreements;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentor;
    private Viewer mentee;
    private EnrollmentId lead;
    private EnrollmentId place;

    AProgramIsOverTest(
            Given given,
            ProgramService programs,
            ProgramInvitations invitations,
            ProposalService proposals,
            AgreementService agreements,
            MovableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.programs = programs;
        this.invitations = invitations;
        this.proposals = proposals;
        this.agreements = agreements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void twoHoldAPlace() {
        coordinator = given.person();
        program = given.program(coordinator);
        mentor = given.person();
        mentee = given.person();
        lead = given.mentor(coordinator, program, mentor, 2);
        place = given.mentee(coordinator, program, mentee);
    }

    @Test
    void nobodyIsEnrolledInvitedOrTakesAPlace() {
        var late = given.person();
        invitations.invite(coordinator, program, Place.MENTEE, Set.of(late.id()));
        var invitation = programs.invitationsOf(late).get(0).id();
        lastDay();
        assertThat(browsing.get(late, "/program-invitations/" + invitation)).hasStatusOk();
        clock.advance(Duration.ofDays(1));
        var places = count("enrollment");

        assertThat(browsing.post(coordinator, "/programs/" + program + "/enrollments", enrol(given.person())))
                .hasStatus(422)
                .bodyText()
                .contains("This program has ended", "id=\"place-error\"");
        assertThat(browsing.post(
                        coordinator,
                        "/programs/" + program + "/invitations",
                        Map.of("place", "MENTEE", "addresses", given.person().email())))
                .hasStatus(422)
                .bodyText()
                .contains("This program has ended", "id=\"place-error\"");
        assertThat(browsing.post(late, "/program-invitations/" + invitation + "/acceptances", Map.of("topics", "Law")))
                .hasStatus(409)
                .bodyText()
                .contains("This program has ended");
        assertThat(count("enrollment")).isEqualTo(places);
        assertThat(count("program_invitation")).isOne();

        assertThat(browsing.post(late, "/program-invitations/" + invitation + "/declines", Map.of()))
                .as("a no is always taken")
                .hasStatus3xxRedirection();
    }

    @Test
    void nobodyIsProposedAndNoLastYesBeginsAnything() {
        lastDay();
        var proposal = proposals.propose(coordinator, program, place, lead);
        proposals.accept(mentor, proposal);
        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> proposals.accept(mentee, proposal)).hasMessage("program.refused.over");
        assertThatThrownBy(() -> proposals.propose(coordinator, program, before(given.person()), lead))
                .isInstanceOf(RefusedException.class)
                .hasMessage("program.refused.over");
        assertThat(count("mentorship")).isZero();
        assertThat(count("proposal")).isOne();
    }

    @Test
    void nothingIsSignedAnyMore() {
        var offered = given.mentorship(coordinator, program);
        var halfSigned = given.mentorship(coordinator, program);
        lastDay();
        sign(halfSigned, halfSigned.mentor());
        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> sign(offered, offered.mentor())).hasMessage("agreement.refused.over");
        assertThatThrownBy(() -> sign(halfSigned, halfSigned.mentee())).hasMessage("agreement.refused.over");
        assertThat(agreements.termsOf(List.of(offered.mentorship(), halfSigned.mentorship())))
                .isEmpty();
        assertThat(browsing.get(offered.mentee(), "/mentorships/" + offered.mentorship() + "/agreement"))
                .hasStatusOk();
    }

    /** Enrolled before the end, asked about after it. */
    private EnrollmentId before(Viewer person) {
        clock.advance(Duration.ofDays(-1));
        var enrolled = given.mentee(coordinator, program, person);
        clock.advance(Duration.ofDays(1));
        return enrolled;
    }

    private void sign(Pair pair, Viewer person) {
        agreements.sign(person, pair.mentorship(), agreements.textToSign(person, pair.mentorship()));
    }

    private void lastDay() {
        clock.advance(Duration.ofDays(365));
    }

    private static Map<String, String> enrol(Viewer person) {
        return Map.of("person", person.id().toString(), "place", "MENTEE", "capacity", "1");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where program_id = :id")
                .param("id", program.value())
                .query(Long.class)
                .single();
    }
}
