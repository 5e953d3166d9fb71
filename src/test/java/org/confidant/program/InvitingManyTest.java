package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Coordinators invite many at once; who is invited says themselves what they want, and tells their circumstances to one person alone. */
@ConfidantTest
class InvitingManyTest {

    private static final String CIRCUMSTANCES = "I work from six to two and I read lips.";

    private final Given given;
    private final ProgramService programs;
    private final ProposalService proposals;
    private final Browsing browsing;
    private final String department = "Dep " + UUID.randomUUID();

    private Viewer coordinator;
    private ProgramId program;

    InvitingManyTest(Given given, ProgramService programs, ProposalService proposals, MockMvcTester mvc) {
        this.given = given;
        this.programs = programs;
        this.proposals = proposals;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
    }

    @Test
    void everybodyInADepartmentAndWhoeverIsPastedIsInvitedOnce() {
        var three = Stream.generate(() -> given.person(Given.someone().working("Surveyor", department)))
                .limit(3)
                .toList();
        var fourth = given.person();

        invite(three.get(0).email().toUpperCase(Locale.ROOT) + "; \n" + fourth.email(), department);
        invite(fourth.email(), "");

        assertThat(Stream.concat(three.stream(), Stream.of(fourth)))
                .allSatisfy(one -> assertThat(programs.invitationsOf(one)).hasSize(1));
        assertThat(browsing.get(coordinator, page())).bodyText().contains("4 people have not answered yet");
    }

    @Test
    void addressesThatNobodyHasAreNamedAndNobodyIsInvited() {
        var one = given.person();

        assertThat(browsing.post(coordinator, page(), form(one.email() + ", nobody@nowhere.example", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody here has these addresses: nobody@nowhere.example.");
        assertThat(browsing.post(coordinator, page(), form("", "No such department")))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody is in this department.");
        assertThat(programs.invitationsOf(one)).isEmpty();
    }

    @Test
    void whoIsInvitedTakesThePlaceInTheirOwnWords() {
        var mentee = given.person();
        invite(mentee.email(), "");

        assertThat(browsing.get(mentee, "/")).bodyText().contains("Would you like a mentor in Open Doors?");
        join(mentee);

        assertThat(programs.enrollments(coordinator, program))
                .singleElement()
                .satisfies(one -> assertThat(one.topics()).containsExactly("Delegating"))
                .satisfies(one -> assertThat(one.person()).isEqualTo(mentee.id()));
        assertThat(programs.invitationsOf(mentee)).isEmpty();
        assertThat(browsing.get(coordinator, "/programs/" + program + "/enrollments"))
                .bodyText()
                .doesNotContain(CIRCUMSTANCES);
    }

    @Test
    void aNoIsKeptAndNothingElse() {
        var mentee = given.person();
        invite(mentee.email(), "");
        var at = invitation(mentee);

        assertThat(browsing.post(mentee, at + "/declines", Map.of())).hasRedirectedUrl("/");
        assertThat(browsing.get(mentee, at)).hasStatus(409);
        assertThat(programs.enrollments(coordinator, program)).isEmpty();
    }

    @Test
    void anInvitationIsNobodyElsesToSeeOrTake() {
        var mentee = given.person();
        invite(mentee.email(), "");

        for (var other : List.of(coordinator, given.person(), given.administrator())) {
            assertThat(browsing.get(other, invitation(mentee))).hasStatus(404);
            assertThat(browsing.post(other, invitation(mentee) + "/acceptances", words()))
                    .hasStatus(404);
        }
        assertThat(programs.invitationsOf(mentee)).hasSize(1);
    }

    @Test
    void circumstancesAreReadByTheFutureMentorAloneAndNotBeforeBothHaveSaidYes() {
        var mentee = given.person();
        invite(mentee.email(), "");
        join(mentee);
        var mentor = given.person();
        var lead = given.mentor(coordinator, program, mentor, 2);
        var place = programs.enrollments(coordinator, program).stream()
                .filter(one -> one.person().equals(mentee.id()))
                .findFirst()
                .orElseThrow();
        var proposal = proposals.propose(coordinator, program, place.id(), lead);
        assertThat(browsing.get(mentor, "/proposals/" + proposal)).bodyText().doesNotContain(CIRCUMSTANCES);

        proposals.accept(mentee, proposal);
        var begun = proposals.accept(mentor, proposal).orElseThrow();

        assertThat(browsing.get(mentor, "/mentorships/" + begun)).bodyText().contains(CIRCUMSTANCES);
        assertThat(browsing.get(mentee, "/mentorships/" + begun)).bodyText().contains(CIRCUMSTANCES);
        assertNobodyElseReads(begun, given.mentorship(coordinator, program).mentor());
    }

    private void assertNobodyElseReads(MentorshipId begun, Viewer other) {
        for (var one : List.of(coordinator, other, given.administrator())) {
            assertThat(browsing.get(one, "/mentorships/" + begun)).hasStatus(404);
        }
    }

    private void invite(String addresses, String from) {
        assertThat(browsing.post(coordinator, page(), form(addresses, from))).hasStatus3xxRedirection();
    }

    private void join(Viewer mentee) {
        assertThat(browsing.post(mentee, invitation(mentee) + "/acceptances", words()))
                .hasRedirectedUrl("/");
    }

    private static Map<String, String> words() {
        return Map.of("topics", "Delegating", "languages", "en", "capacity", "1", "circumstances", CIRCUMSTANCES);
    }

    private static Map<String, String> form(String addresses, String from) {
        return new HashMap<>(Map.of("place", "MENTEE", "addresses", addresses, "department", from));
    }

    private String invitation(Viewer invited) {
        return "/program-invitations/" + programs.invitationsOf(invited).get(0).id();
    }

    private String page() {
        return "/programs/" + program + "/invitations";
    }
}
