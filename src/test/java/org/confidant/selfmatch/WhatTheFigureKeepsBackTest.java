package org.confidant.selfmatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.Answer;
import org.confidant.program.Answers;
import org.confidant.program.AskedOf;
import org.confidant.program.EnrollmentAnswers;
import org.confidant.program.QuestionCard;
import org.confidant.program.QuestionKind;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people are shown of each other before they meet tells them what the two share, and nothing that only the other and the coordinators know. */
@ConfidantTest
class WhatTheFigureKeepsBackTest {

    private final Given given;
    private final Browsing browsing;
    private final SayService says;
    private final EnrollmentAnswers answers;
    private final ProposalService proposals;
    private final MovableClock clock;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentee;
    private EnrollmentId place;
    private Viewer mentor;
    private EnrollmentId mentorsPlace;

    @SuppressWarnings("NullAway.Init")
    WhatTheFigureKeepsBackTest(
            Given given,
            MockMvcTester mvc,
            SayService says,
            EnrollmentAnswers answers,
            ProposalService proposals,
            MovableClock clock) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.says = says;
        this.answers = answers;
        this.proposals = proposals;
        this.clock = clock;
    }

    @BeforeEach
    void twoWhoCouldMeet() {
        clock.reset();
        coordinator = given.person();
        program = given.program(coordinator);
        says.change(coordinator, program, null, new Say(true, true, 3));
        mentee = given.person();
        place = given.mentee(coordinator, program, mentee);
        mentor = given.person();
        mentorsPlace = given.mentor(coordinator, program, mentor, 2);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** Whoever answers anew and looks again would otherwise read from the figure what the other chose. */
    @Test
    void whatTheOtherAnsweredIsNotReadFromItByAnsweringAnew() {
        answer(mentor, mentorsPlace, 1);
        answer(mentee, place, 1);
        var alike = figure(mentee, place);
        var alikeToTheMentor = figure(mentor, mentorsPlace);

        answer(mentee, place, 5);

        assertThat(alike).contains("% fit");
        assertThat(figure(mentee, place)).isEqualTo(alike);
        assertThat(figure(mentor, mentorsPlace)).isEqualTo(alikeToTheMentor);
    }

    @Test
    void howManyAMentorMeetsAlreadyIsNotInIt() {
        var before = figure(mentee, place);

        proposals.propose(coordinator, program, given.mentee(coordinator, program, given.person()), mentorsPlace);

        assertThat(figure(mentee, place)).isEqualTo(before);
    }

    @Test
    void howLongAMenteeHasWaitedIsNotInIt() {
        var before = figure(mentor, mentorsPlace);

        clock.advance(Duration.ofDays(40));

        assertThat(figure(mentor, mentorsPlace)).isEqualTo(before);
    }

    @Test
    void thePageSaysWhatIsNotInIt() {
        assertThat(page(mentee, place)).contains("What anybody answered, whom anybody would like");
    }

    /** Whom the coordinator leaves out, whom a rule keeps apart and who has no room are told apart by nobody. */
    @Test
    void whyItCannotBeSomebodyIsTheSameAnswerForEveryReason() {
        var manager = given.person();
        var managersPlace = given.mentor(coordinator, program, manager, 1);
        var below = given.reportingTo(manager.id());
        var belowsPlace = given.mentee(coordinator, program, below);
        says.leaveOut(coordinator, program, mentorsPlace);
        var full = given.mentor(coordinator, program, given.person(), 1);
        proposals.propose(coordinator, program, place, full);

        var answer = asked(below, belowsPlace, mentorsPlace);

        assertThat(answer).contains("It cannot be this person now.");
        assertThat(asked(below, belowsPlace, managersPlace)).isEqualTo(answer);
        assertThat(asked(below, belowsPlace, full)).isEqualTo(answer);
    }

    private String asked(Viewer person, EnrollmentId own, EnrollmentId other) {
        var answer = browsing.post(person, "/enrollments/" + own + "/matches/" + other + "/requests", Map.of());
        assertThat(answer).hasStatus(409);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .select("main")
                .text();
    }

    private void answer(Viewer person, EnrollmentId own, int degree) {
        var question = answers.matchable(program).stream()
                .filter(one ->
                        one.text().kind() == QuestionKind.SCALE && one.text().askedOf() == AskedOf.BOTH)
                .map(QuestionCard::id)
                .findFirst()
                .orElseThrow();
        answers.answer(person, own, new Answers(Map.of(question, new Answer.Scaled(degree)), Map.of()));
    }

    private String figure(Viewer person, EnrollmentId own) {
        return Jsoup.parse(page(person, own))
                .select("section[aria-labelledby=found] li:first-child b")
                .text();
    }

    private String page(Viewer person, EnrollmentId own) {
        var answer = browsing.get(person, "/enrollments/" + own + "/matches");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
