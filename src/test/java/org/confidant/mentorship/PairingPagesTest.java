package org.confidant.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class PairingPagesTest {

    private final MockMvcTester mvc;
    private final Given given;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Viewer coordinator;
    private final ProgramId program;
    private final Viewer mentor;
    private final Viewer mentee;

    PairingPagesTest(
            MockMvcTester mvc,
            Given given,
            ProposalService proposals,
            MentorshipService mentorships,
            JdbcClient jdbc,
            MovableClock clock) {
        this.mvc = mvc;
        this.given = given;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.clock = clock;
        this.coordinator = given.person();
        this.program = given.program(coordinator);
        this.mentor = given.person();
        this.mentee = given.person();
    }

    @Test
    void whoseMentorshipEndedComesFirstInTheNextPairingByHowLongTheyHaveWaited() {
        var never = given.person();
        given.mentee(coordinator, program, never);
        var lately = given.mentorshipInForce(coordinator, program);
        var longAgo = given.mentorshipInForce(coordinator, program);
        var again = given.mentorshipInForce(coordinator, program);
        mentorships.end(longAgo.mentor(), longAgo.mentorship());
        clock.advance(Duration.ofDays(3));
        mentorships.end(lately.mentee(), lately.mentorship());

        var page = new String(
                get(coordinator, "/programs/" + program + "/proposals")
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(page.substring(0, page.indexOf("Whom you have asked")))
                .containsSubsequence(
                        longAgo.mentee().name(),
                        "Without a mentor since",
                        lately.mentee().name(),
                        never.name())
                .doesNotContain(again.mentee().name());
    }

    @Test
    void aCoordinatorAsksTwoPeopleAndBothAcceptInTheBrowser() {
        var wants = given.mentee(coordinator, program, mentee);
        var offers = given.mentor(coordinator, program, mentor, 1);
        assertThat(get(coordinator, "/programs/" + program + "/proposals"))
                .hasStatusOk()
                .bodyText()
                .contains(mentee.name());
        assertThat(get(coordinator, "/programs/" + program + "/proposals/new?mentee=" + wants))
                .hasStatusOk()
                .bodyText()
                .contains(mentor.name(), "Shared: Delegating", "Room for one more", "Ask both");

        assertThat(propose(coordinator, wants.toString(), offers.toString())).hasStatus3xxRedirection();

        var proposal = proposals.waitingFor(mentee).get(0).id();
        assertThat(get(coordinator, "/programs/" + program + "/proposals"))
                .bodyText()
                .contains("waiting for " + mentor.name() + " and " + mentee.name(), "Nobody waits");
        assertThat(get(mentor, "/proposals/" + proposal))
                .hasStatusOk()
                .bodyText()
                .contains(mentee.name(), "Yes, I would");
        assertThat(answer(mentor, proposal, "acceptances")).hasRedirectedUrl("/proposals/" + proposal);
        assertThat(get(mentor, "/proposals/" + proposal))
                .bodyText()
                .contains("You said yes")
                .doesNotContain("Yes, I would");
        var last = answer(mentee, proposal, "acceptances");
        var begun = mentorships.of(mentee).get(0).id();
        assertThat(last).hasRedirectedUrl("/mentorships/" + begun);
        assertThat(get(mentee, "/mentorships")).hasRedirectedUrl("/mentorships/" + begun);
        assertThat(get(mentee, "/proposals/" + proposal))
                .hasStatusOk()
                .bodyText()
                .contains("/mentorships/" + begun);
    }

    @Test
    void aNoEndsItWithoutAReasonAndWithoutAName() {
        var proposal = asked();

        assertThat(answer(mentor, proposal, "declines")).hasStatus3xxRedirection();

        assertThat(get(mentee, "/proposals/" + proposal))
                .hasStatusOk()
                .bodyText()
                .contains("Not this time")
                .doesNotContain("Yes, I would");
        assertThat(answer(mentee, proposal, "acceptances"))
                .hasStatus(409)
                .bodyText()
                .contains("answered already");
        assertThat(mentorships.of(mentee)).isEmpty();
        assertThat(get(mentee, "/mentorships")).hasStatusOk().bodyText().contains("No mentorship yet");
    }

    @Test
    void aFullMentorAndWhoStandsInTheLineAreShownWithTheReason() {
        var pair = given.mentorship(coordinator, program);
        var report = given.reportingTo(mentor.id());
        given.mentor(coordinator, program, mentor, 1);
        var wants = given.mentee(coordinator, program, report);

        assertThat(get(coordinator, "/programs/" + program + "/proposals/new?mentee=" + wants))
                .hasStatusOk()
                .bodyText()
                .contains(pair.mentor().name(), "every place is taken", mentor.name(), "reports to the other")
                .contains("No mentor can be asked now")
                .doesNotContain("Ask both");
    }

    @Test
    void whatCannotBeAskedIsRefusedAndNothingIsWritten() {
        var boss = given.person();
        var wants = given.mentee(coordinator, program, given.reportingTo(boss.id()));
        var offers = given.mentor(coordinator, program, boss, 1);
        given.mentor(coordinator, program, given.person(), 1);
        var otherProgram = given.program(coordinator);
        var elsewhere = given.mentor(coordinator, otherProgram, mentor, 1);

        assertThat(propose(coordinator, wants.toString(), offers.toString()))
                .hasStatus(409)
                .bodyText()
                .contains("reports to the other");
        assertThat(propose(coordinator, wants.toString(), elsewhere.toString())).hasStatus(404);
        assertThat(propose(coordinator, offers.toString(), offers.toString())).hasStatus(404);
        assertThat(propose(coordinator, wants.toString(), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of them");
        assertThat(propose(coordinator, wants.toString(), "<b>")).hasStatus(422);
        assertThat(propose(coordinator, "nonsense", offers.toString())).hasStatus(404);
        assertThat(proposals.inProgram(coordinator, program)).isEmpty();
    }

    @Test
    void onlyACoordinatorOfTheProgramAsks() {
        var wants = given.mentee(coordinator, program, mentee);
        var offers = given.mentor(coordinator, program, mentor, 1);
        var other = given.person();
        given.program(other);

        for (var viewer : new Viewer[] {other, given.administrator(), mentor, mentee}) {
            assertThat(get(viewer, "/programs/" + program + "/proposals")).hasStatus(404);
            assertThat(get(viewer, "/programs/" + program + "/proposals/new?mentee=" + wants))
                    .hasStatus(404);
            assertThat(propose(viewer, wants.toString(), offers.toString())).hasStatus(404);
        }
        assertThat(proposals.inProgram(coordinator, program)).isEmpty();
    }

    @Test
    void whoIsNotAskedNeitherSeesNorAnswers() {
        var proposal = asked();

        for (var viewer : new Viewer[] {given.person(), given.administrator(), coordinator}) {
            assertThat(get(viewer, "/proposals/" + proposal)).hasStatus(404);
            assertThat(answer(viewer, proposal, "acceptances")).hasStatus(404);
            assertThat(answer(viewer, proposal, "declines")).hasStatus(404);
        }
        assertThat(get(mentee, "/proposals/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(mentee, "/proposals/none")).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/proposals/" + proposal + "/acceptances")
                        .with(user(mentee.id().toString()))
                        .exchange())
                .hasStatus(403);
        assertThat(proposals.waitingFor(mentee)).hasSize(1);
        assertThat(proposals.waitingFor(mentor)).hasSize(1);
    }

    @Test
    void whoHasLeftIsNotSuggested() {
        var wants = given.mentee(coordinator, program, mentee);
        var offers = given.mentor(coordinator, program, mentor, 1);
        jdbc.sql("update person set active = false where id = :id")
                .param("id", mentor.id().value())
                .update();

        assertThat(get(coordinator, "/programs/" + program + "/proposals/new?mentee=" + wants))
                .bodyText()
                .contains("Not here any more.");
        assertThat(propose(coordinator, wants.toString(), offers.toString())).hasStatus(409);
    }

    @Test
    void theListsAskTheSameForTenAndForFiveHundred() throws Exception {
        var path = "/programs/" + program + "/proposals";
        var wants = given.mentee(coordinator, program, mentee);
        many(10);
        var few = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, path)).hasStatusOk());
        var fewMentors = StatementCount.statementsOf(() ->
                assertThat(get(coordinator, path + "/new?mentee=" + wants)).hasStatusOk());
        many(490);
        var lots = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, path)).hasStatusOk());
        var lotsOfMentors = StatementCount.statementsOf(() ->
                assertThat(get(coordinator, path + "/new?mentee=" + wants)).hasStatusOk());

        assertThat(lots).hasSameSizeAs(few);
        assertThat(lotsOfMentors).hasSameSizeAs(fewMentors);
        assertThat(proposals.inProgram(coordinator, program)).hasSize(500);
    }

    @Test
    void whoMayMeetAsACircleTakesAsManyStatementsForFiveHundredAsForTen() throws Exception {
        var path = "/programs/" + program + "/circles/new";
        var lead = given.mentor(coordinator, program, mentor, 3);
        free(10);
        var few = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, path)).hasStatusOk());
        var fewMentees = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, path + "?mentor=" + lead)).hasStatusOk());
        free(490);
        var lots = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, path)).hasStatusOk());
        var lotsOfMentees = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, path + "?mentor=" + lead)).hasStatusOk());

        assertThat(lots).hasSameSizeAs(few);
        assertThat(lotsOfMentees).hasSameSizeAs(fewMentees);
    }

    private void free(int count) {
        Crowd.enrol(jdbc, program, Place.MENTEE, count);
        Crowd.enrol(jdbc, program, Place.MENTOR, count);
        jdbc.sql("update enrollment set capacity = 3 where program_id = :program and place = 'MENTOR'")
                .param("program", program.value())
                .update();
    }

    @Test
    void onesOwnMentorshipsTakeAsManyStatementsForFiveHundredAsForTen() throws Exception {
        given.mentor(coordinator, program, mentor, 3);
        begin(10);
        var few = StatementCount.statementsOf(
                () -> assertThat(get(mentor, "/mentorships")).hasStatusOk());
        begin(490);

        assertThat(StatementCount.statementsOf(
                        () -> assertThat(get(mentor, "/mentorships")).hasStatusOk()))
                .hasSameSizeAs(few);
        assertThat(mentorships.of(mentor)).hasSize(500);
    }

    private void begin(int count) {
        Crowd.enrol(jdbc, program, Place.MENTEE, count);
        Crowd.begin(jdbc, coordinator);
    }

    private void many(int count) {
        Crowd.enrol(jdbc, program, Place.MENTEE, count);
        Crowd.enrol(jdbc, program, Place.MENTOR, count);
        jdbc.sql("""
                        with free as (select e.*, row_number() over (partition by place order by e.id) n from enrollment e
                            where program_id = :program and id not in (select enrollment_id from proposal_invitee)),
                        pairs as materialized (select gen_random_uuid() id, one.id mentee, other.id mentor from free one
                            join free other on other.n = one.n and one.place = 'MENTEE' and other.place = 'MENTOR'),
                        made as (insert into proposal select id, :program, :by, now(), 'OPEN', 0, now() + interval '10 days' from pairs)
                        insert into proposal_invitee
                        select pairs.id, case e.place when 'MENTOR' then 0 else 1 end, e.id, e.person_id, e.place, 'WAITING', null
                        from pairs join free e on e.id in (mentee, mentor)""")
                .param("program", program.value())
                .param("by", coordinator.id().value())
                .update();
    }

    private ProposalId asked() {
        return proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, mentee),
                given.mentor(coordinator, program, mentor, 1));
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return mvc.get().uri(path).with(user(viewer.id().toString())).exchange();
    }

    private MvcTestResult propose(Viewer viewer, String wants, String offers) {
        return mvc.post()
                .uri("/programs/" + program + "/proposals")
                .with(user(viewer.id().toString()))
                .with(csrf())
                .param("mentee", wants)
                .param("mentor", offers)
                .exchange();
    }

    private MvcTestResult answer(Viewer viewer, ProposalId proposal, String noun) {
        return mvc.post()
                .uri("/proposals/" + proposal + "/" + noun)
                .with(user(viewer.id().toString()))
                .with(csrf())
                .exchange();
    }
}
