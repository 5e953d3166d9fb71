package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.agreement.AgreementService;
import org.confidant.conversation.ConversationService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class HomeTest {

    private final Given given;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final ConversationService conversation;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    HomeTest(
            Given given,
            ProposalService proposals,
            MentorshipService mentorships,
            AgreementService agreements,
            ConversationService conversation,
            MovableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.conversation = conversation;
        this.clock = clock;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    @Test
    void whoHoldsNoPlaceIsToldThatNothingNeedsThem() {
        assertThat(home(given.person()))
                .hasStatusOk()
                .bodyText()
                .contains("Good morning, Robin", "Nothing needs you now.", "You hold no place in a program yet.")
                .doesNotContain("btn-primary", "??");
    }

    @Test
    void whoRunsTheInstallationOrAProgramAndMeetsNobodyIsToldOfNoMentorship() {
        var coordinator = given.person();
        given.mentorshipInForce(coordinator, given.program(coordinator));
        for (var viewer : List.of(given.administrator(), coordinator)) {
            assertThat(home(viewer))
                    .bodyText()
                    .contains("Nothing needs you now.", "Everything goes on without you for now")
                    .doesNotContain("Your mentorships", "You hold no place", "??");
        }
    }

    @Test
    void whoWasProposedAMentorshipIsAskedForTheirAnswer() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var mentee = given.person();
        var proposal = proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, mentee),
                given.mentor(coordinator, program, given.person(), 1));

        assertThat(home(mentee))
                .bodyText()
                .contains("One thing needs you.", "A mentorship with Robin is proposed", "/proposals/" + proposal);
    }

    @Test
    void whoHasNotSignedIsAskedToReadTheAgreement() {
        var pair = given.mentorship();
        assertThat(home(pair.mentee())).bodyText().contains("Agree with Robin how you want to work");

        agreements.sign(pair.mentor(), pair.mentorship(), agreements.textToSign(pair.mentor(), pair.mentorship()));

        assertThat(home(pair.mentee())).bodyText().contains("Read and sign version 1 of your agreement");
        assertThat(home(pair.mentor())).bodyText().doesNotContain("version 1 of your agreement");
    }

    @Test
    void onceAllHaveSignedADateAndAFirstGoalAreWhatIsNeeded() {
        var pair = given.mentorshipInForce();

        assertThat(home(pair.mentee()))
                .bodyText()
                .contains("Two things need you.", "Find a date with Robin", "Write down what you want", "Next due by")
                .doesNotContain("??");
        assertThat(home(pair.mentor()))
                .bodyText()
                .contains("Find a date with Robin")
                .doesNotContain("Write down what you want");
    }

    @Test
    void whoWasWrittenToFindsHowMuchIsNewUntilTheyReadIt() {
        var pair = given.mentorshipInForce();
        conversation.send(pair.mentor(), pair.mentorship(), "One thing.", null);

        assertThat(home(pair.mentee()))
                .bodyText()
                .contains("One new message in your room with Robin", "/messages#new")
                .doesNotContain("One thing.", "??");
        assertThat(home(pair.mentor())).bodyText().doesNotContain("new message");

        mvc.get()
                .uri("/mentorships/" + pair.mentorship() + "/messages")
                .with(user(pair.mentee().id().toString()))
                .exchange();
        assertThat(home(pair.mentee())).bodyText().doesNotContain("new message");
    }

    @Test
    void whoHasGoneQuietIsSeenByTheCoordinatorAsANumber() {
        var pair = given.mentorshipInForce();
        clock.advance(Duration.ofDays(18));

        assertThat(home(pair.coordinator()))
                .bodyText()
                .contains("One pair has gone quiet")
                .doesNotContain("??");
    }

    @Test
    void aCoordinatorSeesWhereTheProgramIsStuckAndNoNames() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        assertThat(home(coordinator)).bodyText().contains("Give people a place in Open Doors");

        given.mentee(coordinator, program, given.person());
        given.mentorship(coordinator, program);

        assertThat(home(coordinator))
                .bodyText()
                .contains("One person waits to be paired", "One agreement is not signed yet", "/programs/" + program)
                .doesNotContain("You and Robin", "??");
    }

    @Test
    void anAdministratorFindsTheWayToPeopleProgramsAndTheTrail() {
        assertThat(home(given.administrator()))
                .bodyText()
                .contains("href=\"/people\"", "href=\"/programs\"", "href=\"/audit\"");
    }

    @Test
    void onlyTheFirstNeedIsASheetWithASolidButton() throws Exception {
        var mentor = given.person();
        for (var i = 0; i < 2; i++) {
            var coordinator = given.person();
            var program = given.program(coordinator);
            proposals.propose(
                    coordinator,
                    program,
                    given.mentee(coordinator, program, given.person()),
                    given.mentor(coordinator, program, mentor, 1));
        }
        var body = home(mentor).getResponse().getContentAsString();

        assertThat(body.split("btn-primary", -1)).hasSize(2);
        assertThat(body.split("class=\"need", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheMentorships() throws Exception {
        var coordinator = given.person();
        var program = given.program(coordinator);
        inForce(coordinator, program, 9);
        given.mentorship(coordinator, program);
        var few = StatementCount.statementsOf(() -> home(coordinator));
        inForce(coordinator, program, 489);
        given.mentorship(coordinator, program);
        assertThat(StatementCount.statementsOf(() -> home(coordinator))).hasSameSizeAs(few);
        assertThat(List.of(few.size())).allMatch(count -> count < 40);
    }

    @Test
    void whoWaitsAsAMenteeIsCountedByTheirPlaceAndWhoLeftIsNot() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var running = given.mentorship(coordinator, program);
        given.mentee(coordinator, program, running.mentor());
        var gone = given.person();
        given.mentee(coordinator, program, gone);
        jdbc.sql("update person set active = false where id = :id")
                .param("id", gone.id().value())
                .update();

        assertThat(home(coordinator)).bodyText().contains("One person waits to be paired");
        assertThat(mvc.get()
                        .uri("/programs/" + program + "/proposals")
                        .with(user(coordinator.id().toString())))
                .bodyText()
                .contains(running.mentor().name())
                .doesNotContain(gone.name());
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheProgramsOfACoordinator() throws Exception {
        var coordinator = given.person();
        programs(coordinator, 9);
        aBusyProgram(coordinator);
        var few = StatementCount.statementsOf(() -> home(coordinator));
        programs(coordinator, 489);
        aBusyProgram(coordinator);

        assertThat(StatementCount.statementsOf(() -> home(coordinator))).hasSameSizeAs(few);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheMentorshipsInForceOfAMentor() throws Exception {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var mentor = given.person();
        given.mentor(coordinator, program, mentor, 1);
        inForce(coordinator, program, 10);
        var few = StatementCount.statementsOf(() -> home(mentor));
        inForce(coordinator, program, 490);

        assertThat(StatementCount.statementsOf(() -> home(mentor))).hasSameSizeAs(few);
        assertThat(mentorships.of(mentor)).hasSize(500);
    }

    private void inForce(Viewer coordinator, ProgramId program, int count) {
        Crowd.enrol(jdbc, program, Place.MENTEE, count);
        Crowd.begin(jdbc, coordinator);
        Crowd.meet(jdbc, coordinator);
    }

    private void programs(Viewer coordinator, int count) {
        Crowd.programs(jdbc, coordinator, given.person(), count);
        Crowd.begin(jdbc, coordinator);
        Crowd.meet(jdbc, coordinator);
    }

    private void aBusyProgram(Viewer coordinator) {
        var program = given.program(coordinator);
        given.mentorship(coordinator, program);
        given.mentorshipInForce(coordinator, program);
        proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, given.person()),
                given.mentor(coordinator, program, given.person(), 1));
        given.mentee(coordinator, program, given.person());
    }

    private MvcTestResult home(Viewer viewer) {
        return mvc.get().uri("/").with(user(viewer.id().toString())).exchange();
    }
}
