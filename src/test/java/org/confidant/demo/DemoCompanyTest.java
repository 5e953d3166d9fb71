package org.confidant.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.TestDatabase;
import org.confidant.account.AccountService;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.RelationState;
import org.confidant.audit.AuditService;
import org.confidant.checkin.CheckInService;
import org.confidant.commitment.CommitmentService;
import org.confidant.concern.ConcernService;
import org.confidant.conversation.ConversationService;
import org.confidant.feedback.FeedbackService;
import org.confidant.goal.GoalService;
import org.confidant.meeting.ConfirmationService;
import org.confidant.meeting.MeetingService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.ProposalService;
import org.confidant.mentorship.ProposalState;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentAnswers;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.recheck.RuleBreachService;
import org.confidant.selfmatch.UnansweredRequests;
import org.confidant.shared.Installation;
import org.confidant.shared.StartRefusedException;
import org.confidant.sharing.SharingService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestDatabase.class, InDemo.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoCompanyTest {

    @Autowired
    private DemoCompany company;

    @Autowired
    private PeopleService people;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ProgramService programs;

    @Autowired
    private EnrollmentAnswers answers;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private MentorshipService mentorships;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private GoalService goals;

    @Autowired
    private FeedbackService feedback;

    @Autowired
    private CheckInService checkIns;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private ConcernService concerns;

    @Autowired
    private ConversationService conversation;

    @Autowired
    private UnansweredRequests requests;

    @Autowired
    private SharingService sharing;

    @Autowired
    private RuleBreachService breaches;

    @Autowired
    private AuditService audit;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void waitForTheMove() {
        company.movedIn().join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "coordinator", "mentor", "mentee", "newcomer", "outsider"})
    void eachSeatOpensWithThePasswordOfTheDemonstration(String key) {
        assertThat(accounts.signIn(key + "@confidant.example", "confidant-demo"))
                .contains(seat(key).id());
    }

    /** The demo company has things in states that no other test draws. Last of all, since whoever opens a message has read it. */
    @Order(Integer.MAX_VALUE)
    @ParameterizedTest
    @ValueSource(strings = {"administrator", "coordinator", "mentor", "mentee", "newcomer", "outsider"})
    void whereverALinkLeadsFromASeatThereIsAPage(String key) {
        var browsing = new Browsing(mvc);
        var known = new HashSet<>(Set.of("/"));
        var ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            var page = browsing.get(seat(key), path);
            if (path.startsWith("/inbox/")) { // leads on to what it is about
                page = browsing.get(seat(key), String.valueOf(page.getResponse().getRedirectedUrl()));
            }
            assertThat(page).as(path).hasStatusOk();
            links(page)
                    .filter(link -> !link.startsWith("/mail?")) // ten pages of the same
                    .filter(known::add)
                    .forEach(ahead::add);
        }
        assertThat(known).hasSizeGreaterThan(1);
    }

    private static Stream<String> links(MvcTestResult page) {
        var html = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Jsoup.parse(html).select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""));
    }

    @Test
    void theMentorAndTheMenteeArePairedAndTheirAgreementIsInForce() {
        var pair = mentorships.of(seat("mentee"));

        assertThat(pair).hasSize(1);
        assertThat(pair.get(0).includes(seat("mentor").id())).isTrue();
        assertThat(agreements.standing(seat("mentee"), pair.get(0).id()).state())
                .isEqualTo(RelationState.IN_FORCE);
    }

    @Test
    void twoMenteesOfOpenWaterShowTheirCoordinatorsSomething() {
        assertThat(Stream.of("Teresa Vilhena", "Divya Krishnan").map(this::shown))
                .containsExactly(2, 1);
    }

    @Test
    void theNewcomerHasBeenAskedAndTheOutsiderKnowsNothing() {
        assertThat(proposals.waitingFor(seat("newcomer"))).hasSize(1);
        assertThat(proposals.waitingFor(seat("outsider"))).isEmpty();
        assertThat(programs.visibleTo(seat("outsider"))).isEmpty();
    }

    @Test
    void theCoordinatorHasAListWorthLookingAt() {
        var program = programs.coordinatedBy(seat("coordinator")).get(0);
        var running = mentorships.inProgram(seat("coordinator"), program.id());
        var states = agreements.statesOf(running.stream().map(card -> card.id()).toList());

        assertThat(running).hasSize(10);
        assertThat(states.values())
                .contains(RelationState.IN_FORCE, RelationState.UNSIGNED, RelationState.PAUSED, RelationState.ENDED);
    }

    @Test
    void ofOnePairThatMeetsARuleDoesNotHoldAnyMore() {
        var program = programs.coordinatedBy(seat("coordinator")).get(0);

        assertThat(breaches.open(List.of(program.id()))).containsValue(1L);
        assertThat(new Browsing(mvc).get(seat("coordinator"), "/programs/" + program.id() + "/rule-breaches"))
                .bodyText()
                .contains("Wren Abbott", "too few hours");
    }

    @Test
    void mostHaveAnsweredWhatTheirProgramAsks() {
        for (var program : programs.coordinatedBy(seat("coordinator"))) {
            var places = programs.enrollments(seat("coordinator"), program.id());
            var matched = answers.matched(program.id());

            assertThat(matched.keySet())
                    .isSubsetOf(places.stream().map(EnrollmentCard::id).toList());
            assertThat(matched).hasSizeGreaterThan(places.size() * 3 / 4).hasSizeLessThan(places.size());
            assertThat(matched.values()).anyMatch(said -> said.size() == 5);
        }
    }

    @Test
    void everyAgreementSaysWhatTheseTwoWantAndOneWaitsToBeChanged() {
        var pair = mentorships.of(seat("mentee")).get(0).id();
        var program = programs.coordinatedBy(seat("coordinator")).get(0);
        var running = mentorships.inProgram(seat("coordinator"), program.id()).stream()
                .map(card -> card.id())
                .toList();

        assertThat(agreements.termsOf(running).get(pair).agendaDays()).isEqualTo(2);
        assertThat(agreements.termsOf(running).values())
                .anyMatch(terms -> terms.checkpointDays() == 60)
                .hasSize(9);
        assertThat(agreements.pendingOf(running).values()).anyMatch(pending -> pending.number() == 2);
    }

    @Test
    void theSecondProgramHasMentorshipsInEveryStateACircleAndProposalsOfEveryKind() {
        var program = programs.coordinatedBy(seat("coordinator")).get(1);
        var running = mentorships.inProgram(seat("coordinator"), program.id());
        var states = agreements.statesOf(running.stream().map(card -> card.id()).toList());

        assertThat(running).anyMatch(card -> card.participants().size() == 5);
        assertThat(states.values())
                .contains(RelationState.IN_FORCE, RelationState.UNSIGNED, RelationState.PAUSED, RelationState.ENDED);
        assertThat(proposals.inProgram(seat("coordinator"), program.id()))
                .extracting(card -> card.state())
                .contains(ProposalState.OPEN, ProposalState.ACCEPTED, ProposalState.DECLINED, ProposalState.LAPSED);
    }

    @Test
    void somethingIsDueForTheMenteeAndForTheMentor() {
        assertThat(commitments.due(seat("mentee"))).hasSize(1);
        assertThat(commitments.due(seat("mentor"))).hasSize(1);
    }

    @Test
    void aMenteeOfOpenWaterAsksTheMentor() {
        assertThat(requests.waitingFor(seat("mentor"))).hasSize(1);
    }

    @Test
    void aboutSixtyPeopleWorkThere() {
        assertThat(people.search("", 100)).hasSize(60);
    }

    @Test
    void thePairHasMetWillMeetAndAimsAtSomething() {
        var pair = mentorships.of(seat("mentee")).get(0).id();
        var history = meetings.history(List.of(pair)).get(pair);

        assertThat(history.held()).hasSizeGreaterThan(5);
        assertThat(meetings.upcoming(seat("mentee"))).hasSize(1);
        assertThat(goals.open(seat("mentee"), pair)).hasSize(2);
    }

    @Test
    void someMeetingsWereMovedCalledOffOrMissedAndSayWhy() {
        assertThat(jdbc.sql("select distinct state from meeting")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("PLANNED", "HELD", "CANCELLED", "MISSED");
        assertThat(jdbc.sql("""
                                select count(*) from meeting_change where reason_id is not null and state = 'PLANNED'""").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void oneLogWaitsForTheMentorAndTheOlderOnesAreConfirmed() {
        assertThat(confirmations.waitingFor(seat("mentor"))).hasSize(1);
        assertThat(confirmations.waitingFor(seat("mentee"))).isEmpty();
        assertThat(jdbc.sql("select count(*) from meeting_confirmation")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(50);
    }

    @Test
    void whatWasTakenOnInAMeetingLeadsBackToIt() {
        assertThat(jdbc.sql("select count(*) from commitment where meeting_id is not null")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(4);
    }

    @Test
    void feedbackWaitsForTheMentorAndForTheMenteeAndSomeWasAcknowledged() {
        assertThat(feedback.waitingFor(seat("mentor"))).hasSize(1);
        assertThat(feedback.waitingFor(seat("mentee"))).hasSize(1);
        assertThat(feedback.counts(mentorships.of(seat("mentee")).stream()
                        .map(card -> card.id())
                        .toList()))
                .containsValue(4);
    }

    @Test
    void oneCheckInWaitsForTheMentorAndTheOthersWereAcknowledged() {
        assertThat(checkIns.waitingFor(seat("mentor"))).hasSize(1);
        assertThat(checkIns.waitingFor(seat("mentee"))).isEmpty();
        assertThat(jdbc.sql("select count(*) from check_in where acknowledged_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void feedbackIsAskedForAndPeopleThankEachOther() {
        assertThat(feedback.askedOf(seat("mentor"))).hasSize(2);
        assertThat(jdbc.sql("select count(*) from feedback where kind = 'THANKS'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void theMenteeHasSetAGoalAsideAndBegunAnotherThatNobodyKnowsOf() {
        var pair = mentorships.of(seat("mentee")).get(0).id();

        assertThat(goals.counts(List.of(pair)).get(pair).setAside()).isOne();
        assertThat(goals.drafts(seat("mentee"), List.of(pair))).containsOnlyKeys(pair);
        assertThat(goals.drafts(seat("mentor"), List.of(pair))).isEmpty();
    }

    @Test
    void theMentorAndTheMenteeWroteToEachOtherAndOneMessageWaitsForEach() {
        var pair = mentorships.of(seat("mentee")).get(0).id();

        assertThat(conversation.unread(seat("mentee"))).containsExactly(Map.entry(pair, 1));
        assertThat(conversation.unread(seat("mentor"))).containsEntry(pair, 1);
    }

    @Test
    void somebodyRaisedAConcernWithTheCoordinatorWhoTookItUp() {
        assertThat(concerns.received(seat("coordinator"))).isTrue();
        assertThat(concerns.waitingFor(seat("coordinator"))).isEmpty();
        assertThat(Stream.of("mentor", "mentee", "administrator").map(key -> concerns.received(seat(key))))
                .containsOnly(false);
    }

    @Test
    void thePastIsPastAndTheTrailHolds() {
        assertThat(jdbc.sql("select count(*) from audit_entry where at > :now")
                        .param("now", java.sql.Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void aSecondStartLeavesTheCompanyAsItIs() {
        var before = people.search("", 100).size();
        company.begin();
        company.movedIn().join();

        assertThat(people.search("", 100)).hasSize(before);
    }

    @Test
    void itsDatabaseIsNeverStartedAsARealInstallation() {
        var real = new NeverBoth(people, new Installation(true, false, Path.of("data")));

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(real::afterSingletonsInstantiated)
                .withMessageContaining("a password that everybody knows");
    }

    private int shown(String name) {
        var person = people.search(name, 1).get(0).id();
        var viewer = people.viewer(person).orElseThrow();
        return mentorships.of(viewer).stream()
                .filter(one -> one.state() == MentorshipState.ACTIVE)
                .mapToInt(one -> sharing.count(viewer, one.id()))
                .sum();
    }

    private Viewer seat(String key) {
        return people.findByEmail(key + "@confidant.example")
                .flatMap(card -> people.viewer(card.id()))
                .orElseThrow();
    }
}
