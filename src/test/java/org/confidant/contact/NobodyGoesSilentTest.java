package org.confidant.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.DatabaseTrap;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.agreement.RelationState;
import org.confidant.cadence.CadenceState;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Promise 3: contact that lapses is noticed, by the two first and by the coordinator next, without looking inside. */
@ConfidantTest
class NobodyGoesSilentTest {

    private final Given given;
    private final SweepService sweeps;
    private final Noticing noticing;
    private final HealthService healthService;
    private final NoticeQueries rows;
    private final AgreementService agreements;
    private final ReaffirmationService reaffirmations;
    private final MeetingService meetings;
    private final MentorshipService mentorships;
    private final GoingOn goingOn;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;

    NobodyGoesSilentTest(
            Given given,
            SweepService sweeps,
            Noticing noticing,
            HealthService healthService,
            NoticeQueries rows,
            AgreementService agreements,
            ReaffirmationService reaffirmations,
            MeetingService meetings,
            MentorshipService mentorships,
            GoingOn goingOn,
            JdbcClient jdbc,
            Environment environment,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.sweeps = sweeps;
        this.noticing = noticing;
        this.healthService = healthService;
        this.rows = rows;
        this.agreements = agreements;
        this.reaffirmations = reaffirmations;
        this.meetings = meetings;
        this.mentorships = mentorships;
        this.goingOn = goingOn;
        this.jdbc = jdbc;
        this.environment = environment;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        clock.reset();
        pair = given.mentorshipInForce();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theTwoAreToldFirstAndTheCoordinatorOnceItHasLapsed() {
        days(14);
        assertThat(told(Subject.MEETING, CadenceState.DUE)).isEqualTo(two());
        days(4);
        assertThat(told(Subject.MEETING, CadenceState.OVERDUE)).isEqualTo(two());
        days(14);
        assertThat(told(Subject.MEETING, CadenceState.LAPSED))
                .containsAll(two())
                .contains(pair.coordinator().id())
                .hasSize(3);
    }

    @Test
    void nobodyIsToldThatSomethingIsDueForWhichADayIsPlanned() {
        clock.advance(Duration.ofDays(13));
        meetings.plan(pair.mentor(), pair.mentorship(), plan(Duration.ofDays(5)));
        days(2);

        assertThat(noticed(Subject.MEETING)).contains(CadenceState.DUE);
        assertThat(told(Subject.MEETING, CadenceState.DUE)).isEmpty();
    }

    @Test
    void sweepingTwiceChangesNothing() {
        var before = before(pair);
        given.mentorship();
        given.mentorshipInForce();
        clock.advance(Duration.ofDays(32));
        sweeps.sweep(before);
        var once = all();
        sweeps.sweep(before);
        sweeps.sweep(before);

        assertThat(all()).isEqualTo(once).isNotEmpty();
        assertThat(noticed(Subject.MEETING)).containsExactly(CadenceState.LAPSED);
    }

    @Test
    void whatFailsForOneIsToldAndKeepsNobodyElseFromBeingNoticed() throws SQLException {
        var other = given.mentorshipInForce();
        clock.advance(Duration.ofDays(32));
        try (var trap = new DatabaseTrap(environment, "contact_notice", "mentorship_id", pair.mentorship())) {
            assertThatThrownBy(() -> sweeps.sweep(before(pair))).hasMessageContaining("trap");
        }

        assertThat(noticed(other, Subject.MEETING)).containsExactly(CadenceState.LAPSED);
        assertThat(noticed(Subject.MEETING)).isEmpty();
        sweeps.sweep(before(pair));
        assertThat(noticed(Subject.MEETING)).containsExactly(CadenceState.LAPSED);
    }

    @Test
    void twoWhoSweepAtOnceNoticeItOnce() throws Exception {
        clock.advance(Duration.ofDays(32));
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> sweep = () -> {
                look(pair);
                return true;
            };
            for (var done : pool.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(noticed(Subject.MEETING)).containsExactly(CadenceState.LAPSED);
        assertThat(reaffirmations.openOf(List.of(pair.mentorship()))).hasSize(1);
    }

    @Test
    void aMissedDayAndAJumpOfTheClockNoticeWhatIsDueAndNothingElse() {
        var looked = pair;
        IntStream.range(0, 40).forEach(day -> days(1));
        var daily = noticed(looked, Subject.MEETING);
        aPair();
        var missed = pair;
        days(40);

        assertThat(daily)
                .containsExactly(CadenceState.DUE_SOON, CadenceState.DUE, CadenceState.OVERDUE, CadenceState.LAPSED);
        assertThat(noticed(missed, Subject.MEETING)).containsExactly(CadenceState.LAPSED);
        assertThat(since(missed)).isEqualTo(since(looked));
    }

    @Test
    void aFirstMeetingThatIsNotPlannedInTimeIsNoticed() {
        days(9);
        assertThat(noticed(Subject.FIRST_MEETING)).isEmpty();
        days(1);
        assertThat(told(Subject.FIRST_MEETING, CadenceState.DUE)).isEqualTo(two());

        meetings.plan(pair.mentor(), pair.mentorship(), plan(Duration.ofDays(2)));
        look(pair);
        assertThat(noticed(Subject.FIRST_MEETING)).containsExactly(CadenceState.DUE, CadenceState.ON_TRACK);
    }

    @Test
    void whoOwesFeedbackIsToldAndTheOtherIsNot() {
        days(30);

        assertThat(rows.latest(List.of(pair.mentorship())).get(pair.mentorship()))
                .filteredOn(one -> one.subject() == Subject.FEEDBACK)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.told()).containsExactly(Objects.requireNonNull(one.giver())));
    }

    @Test
    void aLapseClosesWhatTheyWriteTogetherUntilBothSayWhenTheyMeet() {
        days(32);
        assertThat(state()).isEqualTo(RelationState.LAPSED);
        assertThatThrownBy(() -> meetings.plan(pair.mentor(), pair.mentorship(), plan(Duration.ofDays(1))))
                .isInstanceOf(RefusedException.class);
        assertThat(page(pair.mentor(), "/")).contains("Do you and");

        var meet = inDays(3);
        assertThat(goingOn.goOn(pair.mentee(), pair.mentorship(), meet)).isFalse();
        assertThat(state()).isEqualTo(RelationState.LAPSED);
        assertThat(page(pair.mentor(), room() + "/reaffirmations")).contains("Agree, and go on");
        assertThat(goingOn.goOn(pair.mentor(), pair.mentorship(), meet)).isTrue();

        assertThat(state()).isEqualTo(RelationState.IN_FORCE);
        assertThat(meetings.history(List.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .nextPlanned())
                .isEqualTo(meet);
        look(pair);
        assertThat(state()).isEqualTo(RelationState.IN_FORCE);
        assertThat(noticed(Subject.MEETING)).endsWith(CadenceState.ON_TRACK);
    }

    @Test
    void anotherDayIsAnotherProposalAndTheFirstIsAskedAgain() {
        days(32);
        goingOn.goOn(pair.mentee(), pair.mentorship(), inDays(3));
        assertThat(goingOn.goOn(pair.mentor(), pair.mentorship(), inDays(4))).isFalse();

        assertThat(reaffirmations
                        .openOf(List.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .said())
                .containsExactly(pair.mentor().id());
        assertThat(goingOn.goOn(pair.mentee(), pair.mentorship(), inDays(4))).isTrue();
    }

    @Test
    void whoSignsAnotherVersionSaysThatTheyGoOn() {
        days(32);
        given.agree(browsing, pair.mentorship(), List.of(pair.mentee(), pair.mentor()), Scope.PAIR);

        assertThat(state()).isEqualTo(RelationState.IN_FORCE);
        assertThat(reaffirmations.openOf(List.of(pair.mentorship()))).isEmpty();
    }

    @Test
    void atACheckpointBothAreAskedAndNothingIsClosed() {
        held(10, 24, 38, 52, 66, 80);
        days(90);

        assertThat(told(Subject.CHECKPOINT, CadenceState.DUE)).isEqualTo(two());
        assertThat(state()).isEqualTo(RelationState.IN_FORCE);
        assertThat(page(pair.coordinator(), board())).contains("Asked whether they go on", "nobody of 2 has said so");
        assertThat(goingOn.goOn(pair.mentee(), pair.mentorship(), null)).isFalse();
        assertThat(page(pair.coordinator(), board())).contains("one of 2 has said so");
        assertThat(goingOn.goOn(pair.mentor(), pair.mentorship(), null)).isTrue();
        look(pair);

        assertThat(noticed(Subject.CHECKPOINT)).containsExactly(CadenceState.DUE, CadenceState.ON_TRACK);
        assertThat(page(pair.coordinator(), board())).doesNotContain("Asked whether they go on");
    }

    @Test
    void aPauseStopsTheClockAndTheQuestionStandsAgainAfterwards() {
        days(32);
        mentorships.pause(pair.mentee(), pair.mentorship());
        days(100);
        assertThat(state()).isEqualTo(RelationState.PAUSED);
        assertThat(noticed(Subject.INACTIVITY)).isEmpty();

        mentorships.resume(pair.mentee(), pair.mentorship());
        assertThat(state()).isEqualTo(RelationState.LAPSED);
    }

    @Test
    void afterLongInactivityAllAreToldThenItIsConcluded() {
        days(90);
        assertThat(told(Subject.INACTIVITY, CadenceState.DUE))
                .containsAll(two())
                .contains(pair.coordinator().id());
        endsAfter(7);
        assertThat(page(pair.mentor(), room())).contains("Ended");
        assertThat(page(pair.coordinator(), board())).contains("Nothing had happened for long. Three were told.");
    }

    @Test
    void whatNobodySignsForLongIsAnnouncedAndConcludedToo() {
        pair = given.mentorship();
        days(89);
        assertThat(noticed(Subject.INACTIVITY)).isEmpty();
        days(1);
        assertThat(told(Subject.INACTIVITY, CadenceState.DUE))
                .containsAll(two())
                .contains(pair.coordinator().id());
        endsAfter(7);
    }

    @Test
    void whatIsSignedAtLastGoesOn() {
        pair = given.mentorship();
        days(90);
        List.of(pair.mentor(), pair.mentee())
                .forEach(one -> agreements.sign(one, pair.mentorship(), agreements.textToSign(one, pair.mentorship())));
        days(7);
        assertThat(goesOn()).isTrue();
        assertThat(noticed(Subject.INACTIVITY)).containsExactly(CadenceState.DUE, CadenceState.ON_TRACK);
    }

    @Test
    void aPauseBeforeAnythingIsSignedDoesNotCount() {
        pair = given.mentorship();
        days(60);
        mentorships.pause(pair.mentor(), pair.mentorship(), null);
        days(60);
        assertThat(noticed(Subject.INACTIVITY)).isEmpty();
        mentorships.resume(pair.mentor(), pair.mentorship());
        days(29);
        assertThat(noticed(Subject.INACTIVITY)).isEmpty();
        days(1);
        assertThat(noticed(Subject.INACTIVITY)).containsExactly(CadenceState.DUE);
        days(7);
        assertThat(goesOn()).isFalse();
    }

    @Test
    void bothAreToldThatTheLastDayIsNearAndTheCoordinatorOnceItHasPassed() {
        pair = given.mentorshipUntil(
                browsing,
                pair.coordinator(),
                pair.program(),
                LocalDate.now(clock).plusDays(30));
        days(15);
        assertThat(noticed(Subject.LAST_DAY)).isEmpty();
        days(1);
        assertThat(told(Subject.LAST_DAY, CadenceState.DUE)).isEqualTo(two());
        days(15);
        assertThat(told(Subject.LAST_DAY, CadenceState.OVERDUE))
                .containsAll(two())
                .contains(pair.coordinator().id());
    }

    @Test
    void whoIsWarnedPausesAndGoesOnIsWarnedAndEndsOnceMore() {
        days(90);
        mentorships.pause(pair.mentor(), pair.mentorship(), null);
        days(20);
        mentorships.resume(pair.mentor(), pair.mentorship());
        days(0);
        assertThat(noticed(Subject.INACTIVITY))
                .containsExactly(CadenceState.DUE, CadenceState.ON_TRACK, CadenceState.DUE);
        endsAfter(7);
    }

    @Test
    void whileContactHasLapsedNobodyIsToldOfFeedbackThatTheyCannotGive() {
        days(32);

        assertThat(noticed(Subject.MEETING)).containsExactly(CadenceState.LAPSED);
        assertThat(rows.latest(List.of(pair.mentorship())).get(pair.mentorship()))
                .noneMatch(one -> one.subject() == Subject.FEEDBACK);
    }

    @Test
    void aJumpOfTheClockConcludesNothingThatWasNotAnnounced() {
        days(300);
        assertThat(goesOn()).isTrue();
        days(7);
        assertThat(goesOn()).isFalse();
    }

    @Test
    void theEndThatWasAnnouncedDoesNotComeSooner() {
        days(90);
        program("warning_days = 3");
        endsAfter(7);
    }

    @Test
    void aProgramSaysHowLongItWaits() {
        program("inactive_days = 40, warning_days = 14");
        days(39);
        assertThat(noticed(Subject.INACTIVITY)).isEmpty();
        days(1);
        assertThat(told(Subject.INACTIVITY, CadenceState.DUE)).containsAll(two());
        endsAfter(14);
    }

    @Test
    void aCoordinatorCanWaitWithTheEnd() {
        days(90);
        var at = board() + "/holds";
        var until = pair.coordinator().today(clock).plusDays(20);
        assertThat(page(pair.coordinator(), board())).contains("Wait with the end");
        assertThat(browsing.post(pair.coordinator(), at, Map.of("until", until.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a reason.");
        assertThat(browsing.post(pair.coordinator(), at, Map.of("reason", "SPOKE", "until", until.toString())))
                .hasStatus(302);
        days(19);
        assertThat(goesOn()).isTrue();
        days(2);
        assertThat(goesOn()).isFalse();
        assertThat(browsing.get(pair.coordinator(), at)).hasStatus(409);
    }

    @Test
    void manyMentorshipsAreLookedAtInAsManyStatementsAsFew() throws Exception {
        var cards = new ArrayList<>(List.of(mentorships.requireParticipant(pair.mentor(), pair.mentorship())));
        var noticing = StatementCount.of(() -> healths(cards));
        IntStream.range(0, 9).forEach(n -> {
            var other = given.mentorshipInForce(pair.coordinator(), pair.program());
            cards.add(mentorships.requireParticipant(other.mentor(), other.mentorship()));
        });

        assertThat(StatementCount.of(() -> healths(cards))).isEqualTo(noticing);
    }

    private void healths(List<MentorshipCard> cards) {
        healthService.of(cards, ZoneId.of("UTC"));
    }

    private void program(String change) {
        jdbc.sql("update program set " + change + " where id = (select program_id from mentorship where id = :id)")
                .param("id", pair.mentorship().value())
                .update();
    }

    private void held(int... afterDays) {
        for (var day : afterDays) {
            jdbc.sql("""
                            insert into meeting (id, mentorship_id, state, starts_at, minutes, logged_at, version)
                            select gen_random_uuid(), :id, 'HELD', :at, 60, :at, 0""")
                    .param("id", pair.mentorship().value())
                    .param("at", clock.instant().plus(day, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** As a sweep does with all of them. */
    private void look(Pair at) {
        var card = mentorships.requireParticipant(at.mentor(), at.mentorship());
        if (card.state() != MentorshipState.ENDED) {
            noticing.look(List.of(card));
        }
    }

    /** The one before it: what other tests left is not looked at. */
    private @Nullable MentorshipId before(Pair pair) {
        return jdbc.sql("select id from mentorship where id < :id order by id desc limit 1")
                .param("id", pair.mentorship().value())
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .optional()
                .orElse(null);
    }

    private void days(int days) {
        clock.advance(Duration.ofDays(days));
        look(pair);
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(days, ChronoUnit.DAYS);
    }

    private Plan plan(Duration in) {
        return new Plan(clock.instant().plus(in), 60, "");
    }

    private Set<PersonId> two() {
        return Set.of(pair.mentor().id(), pair.mentee().id());
    }

    private Set<PersonId> told(Subject subject, CadenceState state) {
        return rows.latest(List.of(pair.mentorship())).getOrDefault(pair.mentorship(), List.of()).stream()
                .filter(one -> one.subject() == subject && one.state() == state)
                .map(Notice::told)
                .findFirst()
                .orElse(Set.of());
    }

    private List<CadenceState> noticed(Subject subject) {
        return noticed(pair, subject);
    }

    private List<CadenceState> noticed(Pair of, Subject subject) {
        return jdbc.sql("select state from contact_notice where mentorship_id = :id and subject = :subject order by id")
                .param("id", of.mentorship().value())
                .param("subject", subject.name())
                .query((row, n) -> CadenceState.valueOf(row.getString(1)))
                .list();
    }

    private LocalDate since(Pair of) {
        return jdbc.sql(
                        "select since from contact_notice where mentorship_id = :id and subject = 'MEETING' and state = 'LAPSED'")
                .param("id", of.mentorship().value())
                .query(LocalDate.class)
                .single();
    }

    private List<String> all() {
        return jdbc.sql("select n.id || n.subject || n.state || coalesce(t.person_id::text, '') from contact_notice n "
                        + "left join contact_notice_told t on t.notice_id = n.id order by 1")
                .query(String.class)
                .list();
    }

    /** On that day, and not on the day before. */
    private void endsAfter(int number) {
        days(number - 1);
        assertThat(goesOn()).isTrue();
        days(1);
        assertThat(goesOn()).isFalse();
    }

    private boolean goesOn() {
        var states = mentorships.statesOf(List.of(pair.mentorship()));
        return states.get(pair.mentorship()) != MentorshipState.ENDED;
    }

    private RelationState state() {
        return agreements.standing(pair.mentor(), pair.mentorship()).state();
    }

    private String room() {
        return "/mentorships/" + pair.mentorship();
    }

    private String board() {
        return "/programs/" + pair.program() + "/mentorships/" + pair.mentorship();
    }

    private String page(Viewer viewer, String path) {
        return new String(browsing.get(viewer, path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
