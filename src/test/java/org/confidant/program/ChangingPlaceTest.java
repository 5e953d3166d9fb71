package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People change what they offer or want, and leave; a coordinator may help, and never reads their circumstances. */
@ConfidantTest
class ChangingPlaceTest {

    private static final String TOLD = "I read lips; mornings only.";

    private final Given given;
    private final ProgramService programs;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentee;
    private EnrollmentId place;

    ChangingPlaceTest(
            Given given,
            ProgramService programs,
            ProposalService proposals,
            MentorshipService mentorships,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.programs = programs;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aMentee() {
        coordinator = given.person();
        program = given.program(coordinator);
        mentee = given.person();
        place = given.mentee(coordinator, program, mentee);
    }

    @Test
    void whoHoldsAPlaceChangesItAndTheirCircumstancesStayTheirs() {
        assertThat(change(mentee, place, Map.of("topics", "Painting", "circumstances", TOLD)))
                .hasRedirectedUrl("/programs/" + program);
        assertThat(change(mentee, place, Map.of("version", "1", "topics", "Law", "circumstances", TOLD + " Yes.")))
                .hasStatus3xxRedirection();

        assertThat(programs.enrollment(place).orElseThrow().topics()).containsExactly("Law");
        assertThat(browsing.get(mentee, at(place))).bodyText().contains(TOLD + " Yes.");
        assertThat(browsing.get(coordinator, at(place)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("lips", "What your mentor");
    }

    @Test
    void whatIsWantedMostStaysFirst() {
        change(mentee, place, Map.of("topics", "Painting, Law, Delegating"));

        assertThat(programs.enrollment(place).orElseThrow().topics()).containsExactly("Painting", "Law", "Delegating");
        assertThat(browsing.get(mentee, at(place)))
                .bodyText()
                .contains("the most wanted first", ">Painting, Law, Delegating</textarea>");

        change(mentee, place, Map.of("version", "1", "topics", "Law, Painting"));
        assertThat(programs.enrollment(place).orElseThrow().topics()).containsExactly("Law", "Painting");
    }

    @Test
    void emptiedCircumstancesAreGone() {
        change(mentee, place, Map.of("circumstances", TOLD));
        change(mentee, place, Map.of("version", "1", "circumstances", ""));

        assertThat(browsing.get(mentee, at(place))).bodyText().doesNotContain("lips");
        assertThat(jdbc.sql("select circumstances_id is null from enrollment where id = :id")
                        .param("id", place.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsToldLaterReachesTheMentorOfNowAndNobodyElse() {
        var silent = given.mentorship(coordinator, program);
        var told = given.mentorship(coordinator, program);
        var ended = given.mentorship(coordinator, program);
        change(told.mentee(), place(told), Map.of("circumstances", TOLD));
        mentorships.end(ended.mentor(), ended.mentorship());

        change(told.mentee(), place(told), Map.of("version", "1", "circumstances", "Afternoons, by now."));
        change(silent.mentee(), place(silent), Map.of("circumstances", "A child at home."));
        change(ended.mentee(), place(ended), Map.of("circumstances", "For the next one."));

        assertThat(browsing.get(told.mentor(), room(told)))
                .bodyText()
                .contains("Afternoons, by now.")
                .doesNotContain("lips");
        assertThat(browsing.get(silent.mentor(), room(silent))).bodyText().contains("A child at home.");
        assertThat(browsing.get(ended.mentor(), room(ended))).bodyText().doesNotContain("For the next one.");
        assertThat(browsing.get(coordinator, at(place(silent)))).bodyText().doesNotContain("A child at home.");
        assertThat(browsing.get(coordinator, "/programs/" + program + room(silent)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("A child at home.");

        change(silent.mentee(), place(silent), Map.of("version", "1", "circumstances", ""));
        assertThat(browsing.get(silent.mentor(), room(silent)))
                .bodyText()
                .doesNotContain("A child at home.", "Good to know");
    }

    @Test
    void inACircleNoOtherMenteeReadsIt() {
        var circle = given.circle(2);
        var mentee = circle.pair().mentee();
        change(mentee, place(circle.pair()), Map.of("circumstances", "A child at home."));

        assertThat(browsing.get(circle.pair().mentor(), room(circle.pair())))
                .bodyText()
                .contains("A child at home.");
        assertThat(browsing.get(circle.others().get(0), room(circle.pair())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("A child at home.");
    }

    @Test
    void aCoordinatorChangesAPlaceButNeitherReadsNorTouchesCircumstances() {
        change(mentee, place, Map.of("circumstances", TOLD));

        assertThat(change(coordinator, place, Map.of("version", "1", "topics", "Law", "circumstances", "Forged.")))
                .hasRedirectedUrl("/programs/" + program + "/enrollments");

        assertThat(browsing.get(mentee, at(place)))
                .bodyText()
                .contains(TOLD, "Law")
                .doesNotContain("Forged");
    }

    @Test
    void aMentorMayHaveRoomForFewerThanTheyMeetAndWhoMeetsGoesOn() {
        var mentor = given.person();
        var lead = given.mentor(coordinator, program, mentor, 3);
        begin(mentor, lead);

        var second = given.person();
        var other = given.mentee(coordinator, program, second);
        var proposal = proposals.propose(coordinator, program, other, lead);
        proposals.accept(mentor, proposal);
        proposals.accept(second, proposal);

        assertThat(browsing.get(mentor, at(lead)))
                .bodyText()
                .contains("2 mentees meet with this mentor now, and go on");
        assertThat(change(mentor, lead, Map.of("capacity", "1"))).hasStatus3xxRedirection();

        assertThat(programs.enrollment(lead).orElseThrow().capacity()).isEqualTo(1);
        assertThat(mentorships.of(mentor)).hasSize(2);
        var third = given.mentee(coordinator, program, given.person());
        assertThatThrownBy(() -> proposals.propose(coordinator, program, third, lead))
                .hasMessage("mentorship.refusal.mentor_full");
    }

    @Test
    void nobodyLeavesFromUnderAMentorshipOrASuggestion() {
        var mentor = given.person();
        var lead = given.mentor(coordinator, program, mentor, 1);
        var proposal = proposals.propose(coordinator, program, place, lead);
        assertThat(withdraw(mentee, place)).hasStatus(409).bodyText().contains("waits for an answer");
        proposals.accept(mentor, proposal);
        var begun = proposals.accept(mentee, proposal).orElseThrow();
        assertThat(withdraw(mentee, place)).hasStatus(409).bodyText().contains("mentorship that runs");

        mentorships.end(mentor, begun);
        assertThat(withdraw(mentee, place)).hasRedirectedUrl("/");

        assertThat(browsing.get(mentee, at(place))).hasStatus(404);
        assertThat(browsing.get(mentee, "/mentorships/" + begun)).hasStatusOk();
        assertThat(browsing.get(coordinator, "/programs/" + program + "/proposals"))
                .hasStatusOk();
        assertThat(programs.enrollments(coordinator, program))
                .extracting(EnrollmentCard::id)
                .containsExactly(lead);
    }

    @Test
    void whoHasLeftHoldsNothingAndMayComeBack() {
        change(mentee, place, Map.of("circumstances", TOLD));
        assertThat(withdraw(coordinator, place)).hasRedirectedUrl("/programs/" + program + "/enrollments");
        assertThat(browsing.get(mentee, "/programs/" + program)).hasStatus(404);

        var again = given.mentee(coordinator, program, mentee);

        assertThat(again).isNotEqualTo(place);
        assertThat(browsing.get(mentee, at(again))).hasStatusOk().bodyText().doesNotContain("lips");
    }

    @Test
    void bothPlacesOfOnePersonAreChangedApart() {
        var lead = given.mentor(coordinator, program, mentee, 2);

        change(mentee, lead, Map.of("topics", "Law", "capacity", "4"));

        assertThat(programs.enrollment(lead).orElseThrow().capacity()).isEqualTo(4);
        assertThat(programs.enrollment(place).orElseThrow().topics()).containsExactly("Delegating");
        assertThat(browsing.get(mentee, "/programs/" + program))
                .bodyText()
                .contains("Your place as mentor", "Your place as mentee");
    }

    @Test
    void whoeverWroteOnAnOldPageSeesBothAndNothingIsLost() {
        change(mentee, place, Map.of("circumstances", TOLD));

        assertThat(change(mentee, place, Map.of("topics", "Mine")))
                .hasStatus(409)
                .bodyText()
                .contains("changed while you were writing", TOLD, "Mine", "name=\"version\" value=\"1\"");
    }

    @Test
    void aPlaceIsNobodyElsesToSeeChangeOrEnd() {
        for (var other : List.of(
                given.person(), given.administrator(), given.mentorship().coordinator())) {
            assertThat(browsing.get(other, at(place))).hasStatus(404);
            assertThat(change(other, place, Map.of("topics", "Law"))).hasStatus(404);
            assertThat(withdraw(other, place)).hasStatus(404);
        }
        assertThat(programs.enrollment(place).orElseThrow().topics()).containsExactly("Delegating");
    }

    @Test
    void anInvitationIsClosedWhenACoordinatorEnrolsThePersonByHand() {
        var invited = given.person();
        browsing.post(
                coordinator,
                "/programs/" + program + "/invitations",
                Map.of("place", "MENTEE", "addresses", invited.email(), "department", ""));
        var invitation = programs.invitationsOf(invited).get(0).id();

        given.mentee(coordinator, program, invited);

        assertThat(programs.invitationsOf(invited)).isEmpty();
        assertThat(browsing.get(invited, "/program-invitations/" + invitation))
                .hasStatus(409)
                .bodyText()
                .contains("a coordinator enrolled you");
    }

    @Test
    void homeAsksTheSameForTenInvitationsAndForFiveHundred() throws Exception {
        var one = given.person();
        for (int n = 0; n < 10; n++) {
            invite(one);
        }
        var few = StatementCount.statementsOf(() -> browsing.get(one, "/"));
        Crowd.programs(jdbc, coordinator, mentee, 490);
        jdbc.sql("""
                        insert into program_invitation
                        select gen_random_uuid(), program_id, :one, 'MENTEE', person_id, now(), 'OPEN', null, 0
                        from program_coordinator where person_id = :coordinator
                            and program_id in (select id from program where name = 'One of many')""")
                .param("one", one.id().value())
                .param("coordinator", coordinator.id().value())
                .update();

        assertThat(StatementCount.statementsOf(() -> browsing.get(one, "/"))).hasSameSizeAs(few);
        assertThat(programs.invitationsOf(one)).hasSize(500);
    }

    @Test
    void whatACircleIsAskedReadsTheSameStatementsHoweverMany() throws Exception {
        assertThat(asked(20)).hasSameSizeAs(asked(2));
    }

    private List<String> asked(int mentees) throws Exception {
        var mentor = given.person();
        var lead = given.mentor(coordinator, program, mentor, mentees);
        var places = Stream.generate(given::person)
                .limit(mentees)
                .map(one -> given.mentee(coordinator, program, one))
                .toList();
        var proposal = proposals.proposeCircle(coordinator, program, lead, places);
        return StatementCount.statementsOf(
                () -> assertThat(browsing.get(mentor, "/proposals/" + proposal)).hasStatusOk());
    }

    private void invite(Viewer person) {
        var elsewhere = given.program(coordinator);
        browsing.post(
                coordinator,
                "/programs/" + elsewhere + "/invitations",
                Map.of("place", "MENTEE", "addresses", person.email(), "department", ""));
    }

    private void begin(Viewer mentor, EnrollmentId lead) {
        var proposal = proposals.propose(coordinator, program, place, lead);
        proposals.accept(mentor, proposal);
        proposals.accept(mentee, proposal);
    }

    private MvcTestResult change(Viewer viewer, EnrollmentId id, Map<String, String> fields) {
        var form = new HashMap<>(Map.of("version", "0", "topics", "Delegating", "languages", "en", "capacity", "1"));
        form.putAll(fields);
        return browsing.post(viewer, at(id) + "/changes", form);
    }

    private MvcTestResult withdraw(Viewer viewer, EnrollmentId id) {
        return browsing.post(viewer, at(id) + "/withdrawals", Map.of());
    }

    private static String at(EnrollmentId id) {
        return "/enrollments/" + id;
    }

    private static String room(Pair pair) {
        return "/mentorships/" + pair.mentorship();
    }

    private EnrollmentId place(Pair pair) {
        return new EnrollmentId(jdbc.sql("select id from enrollment where person_id = :id")
                .param("id", pair.mentee().id().value())
                .query(UUID.class)
                .single());
    }
}
