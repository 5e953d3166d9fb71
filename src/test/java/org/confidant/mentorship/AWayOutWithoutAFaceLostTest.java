package org.confidant.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.audit.AuditEntry;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise 8: whoever says no, pauses or ends is named nowhere that somebody else reads. */
@ConfidantTest
class AWayOutWithoutAFaceLostTest {

    private final Given given;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final AuditService audit;

    private Viewer mentor;
    private Viewer mentee;
    private ProposalId proposal;

    AWayOutWithoutAFaceLostTest(
            Given given, ProposalService proposals, MentorshipService mentorships, AuditService audit) {
        this.given = given;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.audit = audit;
    }

    @BeforeEach
    void twoAreAsked() {
        var coordinator = given.person();
        ProgramId program = given.program(coordinator);
        mentor = given.person();
        mentee = given.person();
        proposal = proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, mentee),
                given.mentor(coordinator, program, mentor, 1));
    }

    @Test
    void theTrailSaysThatAProposalWasDeclinedAndNotByWhom() {
        proposals.accept(mentor, proposal);
        proposals.decline(mentee, proposal, "");

        assertThat(entriesAbout(proposal)).contains("proposal.accepted by nobody", "proposal.declined by nobody");
    }

    @Test
    void theTrailSaysThatAMentorshipRestedAndEndedAndNotThroughWhom() {
        proposals.accept(mentor, proposal);
        var mentorship = proposals.accept(mentee, proposal).orElseThrow();
        mentorships.pause(mentee, mentorship);
        mentorships.resume(mentor, mentorship);
        mentorships.end(mentee, mentorship);

        assertThat(entriesAbout(mentorship))
                .containsExactlyInAnyOrder(
                        "mentorship.begun by nobody",
                        "mentorship.paused by nobody",
                        "mentorship.resumed by nobody",
                        "mentorship.ended by nobody");
    }

    private List<String> entriesAbout(Object subject) {
        return audit.page(0, 500).stream()
                .filter(entry -> entry.subject().equals(subject.toString()))
                .map(AWayOutWithoutAFaceLostTest::said)
                .toList();
    }

    private static String said(AuditEntry entry) {
        return entry.action() + " by " + (entry.actor() == null ? "nobody" : entry.actor());
    }
}
