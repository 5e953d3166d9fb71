package org.confidant.program;

import static java.util.stream.Collectors.joining;
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
import org.confidant.StatementCount;
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
    void addressesThatNobodyHasAreNamedAndTheOthersAreInvited() {
        var one = given.person();
        var gone = "nobody@nowhere.example";

        var asked = browsing.post(coordinator, page(), form(one.email() + ", " + gone + "; Jo Lind", ""));
        assertThat(asked).hasStatus3xxRedirection();
        assertThat(Map.copyOf(asked.getMvcResult().getFlashMap()))
                .containsEntry("asked", one.name())
                .containsEntry("unknown", gone + ", Jo Lind");
        assertThat(programs.invitationsOf(one)).hasSize(1);
    }

    @Test
    void whenNobodyIsMeantItIsSaidBesideTheField() {
        assertThat(browsing.post(coordinator, page(), form("nobody@nowhere.example", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody here has these addresses: nobody@nowhere.example.");
        assertThat(browsing.post(coordinator, page(), form("", "No such department")))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody is in this department.");
    }

    @Test
    void addressesMayBePastedOutOfAMail() {
        var two = Stream.generate(given::person).limit(2).toList();
        var pasted = "\"Lind, Jo\" <%s>; Anna Berg <%s>"
                .formatted(two.get(0).email(), two.get(1).email());

        invite(pasted, "");

        assertThat(two)
                .allSatisfy(one -> assertThat(programs.invitationsOf(one)).hasSize(1));
    }

    @Test
    void whatACoordinatorTakesBackWaitsForNobodyAndBlamesNobody() {
        var mentee = given.person();
        invite(mentee.email(), "");
        var at = invitation(mentee);
        for (var other : List.of(given.person(), given.administrator())) {
            assertThat(browsing.post(other, at + "/withdrawals", Map.of())).hasStatus(404);
        }
        assertThat(browsing.post(mentee, at + "/withdrawals", Map.of())).hasStatus(403);
        assertThat(browsing.get(coordinator, page())).bodyText().contains("Take it back");

        assertThat(browsing.post(coordinator, at + "/withdrawals", Map.of())).hasRedirectedUrl(page());

        assertThat(programs.invitationsOf(mentee)).isEmpty();
        assertThat(browsing.get(mentee, at)).hasStatus(409).bodyText().contains("That says nothing about you");
        assertThat(browsing.post(mentee, at + "/acceptances", words())).hasStatus(409);
        assertThat(browsing.post(coordinator, at + "/withdrawals", Map.of())).hasStatus(409);
        assertThat(programs.enrollments(coordinator, program)).isEmpty();
        invite(mentee.email(), "");
        assertThat(programs.invitationsOf(mentee)).as("asked anew").hasSize(1);
    }

    @Test
    void whoHasNotAnsweredIsListedAPageAtATimeWithTheSameStatements() throws Exception {
        var many = Stream.generate(() -> given.person(Given.someone().working("Surveyor", department)))
                .limit(500)
                .toList();
        invite(many.stream().limit(10).map(Viewer::email).collect(joining(", ")), "");
        var few = StatementCount.statementsOf(
                () -> assertThat(browsing.get(coordinator, page())).hasStatusOk());
        invite("", department);

        assertThat(StatementCount.statementsOf(
                        () -> assertThat(browsing.get(coordinator, page())).hasStatusOk()))
                .hasSameSizeAs(few);
        assertThat(browsing.get(coordinator, page()))
                .bodyText()
                .contains("500 people have not answered yet", "?page=2");
        assertThat(waiting("?page=10")).isEqualTo(50);
        assertThat(waiting("?page=11")).isZero();
    }

    private int waiting(String at) {
        var answer = browsing.get(coordinator, page() + at).getResponse();
        return org.jsoup.Jsoup.parse(
                        new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                .select("section[aria-labelledby=waiting] li")
                .size();
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
