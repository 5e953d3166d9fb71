package org.confidant.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentAnswers;
import org.confidant.program.Place;
import org.confidant.program.QuestionKind;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Circumstances are met by the mentor they were told to; why somebody declined, by the coordinators. By nobody else, and in no other place. */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldAroundAPlaceTest {

    private final Given given;
    private final ProposalService proposals;
    private final EnrollmentAnswers answers;
    private final MovableClock clock;
    private final Browsing browsing;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;
    private final String song = UUID.randomUUID().toString().substring(24);
    private final String told = "told" + song;
    private final String later = "later" + song;
    private final String kept = "kept" + song;
    private final String reason = "reason" + song;
    private final String invited = "invited" + song;
    private final String ending = "ending" + song;
    private final String answered = "answered" + song;
    private final String joined = "joined" + song;
    private final String takenBack = "takenback" + song;
    private final String left = "left" + song;

    private List<Viewer> everybodyElse;
    private Routes routes;
    private Walks walks;
    private Viewer coordinator;
    private Viewer mentor;
    private Viewer mentee;
    private Viewer declined;
    private Viewer guest;
    private ProgramId program;
    private EnrollmentId menteesPlace;
    private EnrollmentId declinedPlace;
    private MentorshipId pair;
    private Given.Pair parted;

    ToldAroundAPlaceTest(
            Given given,
            ProposalService proposals,
            EnrollmentAnswers answers,
            MockMvcTester mvc,
            Environment environment,
            MovableClock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.given = given;
        this.proposals = proposals;
        this.answers = answers;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
        this.environment = environment;
        this.mappings = mappings;
        clock.reset();
    }

    @BeforeAll
    void twoTellAndOneOfThemDeclines() throws SQLException {
        routes = Routes.of(environment, mappings);
        coordinator = given.person();
        program = given.program(coordinator);
        var beside = given.mentorshipInForce(coordinator, program);
        everybodyElse =
                List.of(given.administrator(), given.mentorship().coordinator(), beside.mentor(), beside.mentee());
        mentor = given.person();
        mentee = given.person();
        declined = given.person();
        var lead = given.mentor(coordinator, program, mentor, 2);
        menteesPlace = given.mentee(coordinator, program, mentee);
        declinedPlace = given.mentee(coordinator, program, declined);
        tell(mentee, menteesPlace, told);
        tell(declined, declinedPlace, kept);
        var asked = proposals.propose(coordinator, program, menteesPlace, lead);
        proposals.accept(mentee, asked);
        pair = proposals.accept(mentor, asked).orElseThrow();
        change(mentee, menteesPlace, "1", told + " " + later);
        var refused = proposals.propose(coordinator, program, declinedPlace, lead);
        proposals.accept(mentor, refused);
        assertThat(browsing.post(declined, "/proposals/" + refused + "/declines", Map.of("reason", reason)))
                .hasStatus3xxRedirection();
        guest = given.person();
        acceptAnInvitation();
        answer(mentee, menteesPlace, "1", takenBack);
        answer(mentee, menteesPlace, "2", answered);
        var leaver = given.person();
        var leaversPlace = given.mentee(coordinator, program, leaver);
        answer(leaver, leaversPlace, "0", left);
        assertThat(browsing.post(leaver, "/enrollments/" + leaversPlace + "/withdrawals", Map.of()))
                .hasStatus3xxRedirection();
        parted = given.mentorshipInForce(coordinator, program);
        var why = Map.of("reason", "FIT", "words", ending);
        assertThat(browsing.post(parted.mentee(), "/mentorships/" + parted.mentorship() + "/endings", why))
                .hasStatus3xxRedirection();
        walks = new Walks(browsing, routes.all());
    }

    @Test
    void whatIsToldWithTheYesToAnInvitationIsMetByNobodyBeforeThereIsAMentor() {
        assertThat(walks.with(invited, guest)).hasSize(1).allMatch(path -> path.startsWith("/enrollments/"));
        for (var one : List.of(coordinator, mentor, mentee, declined)) {
            assertThat(walks.with(invited, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void whatIsAnsweredInOwnWordsIsMetByTheCoordinatorWhereThePlaceIsShownAndByNobodyTheyMeet() {
        assertThat(walks.with(answered, mentee)).containsExactly("/enrollments/" + menteesPlace);
        assertThat(walks.with(answered, coordinator)).containsExactly("/enrollments/" + menteesPlace);
        assertThat(walks.with(joined, guest)).hasSize(1).allMatch(path -> path.startsWith("/enrollments/"));
        assertThat(walks.with(joined, coordinator)).isEqualTo(walks.with(joined, guest));
        for (var one : List.of(mentor, declined)) {
            assertThat(walks.with(answered, one)).as(one.email()).isEmpty();
            assertThat(walks.with(joined, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void whatWasAnsweredAndTakenBackOrLeftBehindIsMetByNobody() {
        for (var one : List.of(coordinator, mentee, mentor)) {
            assertThat(walks.with(takenBack, one)).as(one.email()).isEmpty();
            assertThat(walks.with(left, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void whyAMentorshipEndedIsMetByTheCoordinatorWhereItIsShownAndNotByTheOther() {
        assertThat(walks.with(ending, coordinator))
                .containsExactly("/programs/" + program + "/mentorships/" + parted.mentorship());
        assertThat(walks.with(ending, parted.mentor())).isEmpty();
    }

    @Test
    void whoToldTheirCircumstancesMeetsThemAndSoDoesTheirMentorInTheRoomAlone() {
        assertThat(walks.with(told, mentee)).contains("/enrollments/" + menteesPlace, "/mentorships/" + pair);
        assertThat(walks.with(told, mentor)).containsExactly("/mentorships/" + pair);
    }

    @Test
    void whatIsToldLaterIsMetByTheMentorOfNowInTheRoomAloneAndByNobodyElse() {
        assertThat(walks.with(later, mentor)).containsExactly("/mentorships/" + pair);
        assertThat(walks.with(later, mentee)).contains("/enrollments/" + menteesPlace, "/mentorships/" + pair);
        for (var one : List.of(coordinator, declined)) {
            assertThat(walks.with(later, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void aMentorWhoWasAskedAndGotANoMeetsNothing() {
        assertThat(walks.with(kept, mentor)).isEmpty();
        assertThat(walks.with(reason, mentor)).isEmpty();
        assertThat(walks.with(kept, declined)).containsExactly("/enrollments/" + declinedPlace);
    }

    @Test
    void coordinatorsMeetTheReasonWhereTheyPairAndNoCircumstances() {
        assertThat(walks.with(reason, coordinator)).containsExactly("/programs/" + program + "/proposals");
        assertThat(walks.with(told, coordinator)).isEmpty();
        assertThat(walks.with(kept, coordinator)).isEmpty();
    }

    @Test
    void nobodyElseMeetsAnyOfIt() {
        for (var one : everybodyElse) {
            assertThat(walks.with(song, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void noTableHoldsIt() throws SQLException {
        assertThat(routes.tablesWith(song)).isEmpty();
    }

    private void acceptAnInvitation() {
        var whom = Map.of("place", "MENTEE", "addresses", guest.email(), "department", "");
        assertThat(browsing.post(coordinator, "/programs/" + program + "/invitations", whom))
                .hasStatus3xxRedirection();
        var yes = Map.of("topics", "Law", "languages", "en", "circumstances", invited, ownWords(), joined);
        var path = "/program-invitations/" + routes.newest("program_invitation") + "/acceptances";
        assertThat(browsing.post(guest, path, yes)).hasStatus3xxRedirection();
    }

    private void answer(Viewer person, EnrollmentId place, String version, String words) {
        clock.advance(Duration.ofMinutes(1));
        var form = Map.of("version", version, "topics", "Law", "languages", "en", ownWords(), words);
        assertThat(browsing.post(person, "/enrollments/" + place + "/changes", form))
                .hasStatus3xxRedirection();
    }

    /** Where the program asks for them. */
    private String ownWords() {
        return answers.asked(program, Place.MENTEE).stream()
                .filter(one -> one.text().kind() == QuestionKind.TEXT)
                .map(one -> "answer-" + one.id())
                .findFirst()
                .orElseThrow();
    }

    private void tell(Viewer person, EnrollmentId place, String words) {
        change(person, place, "0", words);
    }

    private void change(Viewer person, EnrollmentId place, String version, String words) {
        var form = Map.of("version", version, "topics", "Law", "languages", "en", "circumstances", words);
        assertThat(browsing.post(person, "/enrollments/" + place + "/changes", form))
                .hasStatus3xxRedirection();
    }
}
