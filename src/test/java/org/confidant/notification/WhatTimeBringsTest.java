package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.agreement.AgreementService;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.selfmatch.RequestService;
import org.confidant.selfmatch.Say;
import org.confidant.selfmatch.SayService;
import org.confidant.shared.MeetingId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class WhatTimeBringsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final Given given;
    private final Reminders reminders;
    private final ProposalService proposals;
    private final SayService says;
    private final RequestService requests;
    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final MeetingService meetings;
    private final Preferences preferences;
    private final MovableClock clock;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final Told told;

    WhatTimeBringsTest(
            Given given,
            Reminders reminders,
            ProposalService proposals,
            SayService says,
            RequestService requests,
            AgreementService agreements,
            MentorshipService mentorships,
            MeetingService meetings,
            Preferences preferences,
            MovableClock clock,
            MockMvcTester mvc,
            JdbcClient jdbc) {
        this.given = given;
        this.reminders = reminders;
        this.proposals = proposals;
        this.says = says;
        this.requests = requests;
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.meetings = meetings;
        this.preferences = preferences;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.told = new Told(jdbc);
    }

    @Test
    void whoHasNotAnsweredAProposalIsRemindedOnceAfterThreeDays() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var mentor = given.person();
        var mentee = given.person();
        var proposal = proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, mentee),
                given.mentor(coordinator, program, mentor, 1));
        proposals.accept(mentor, proposal);

        after(DAY.multipliedBy(3).minusSeconds(1));
        assertThat(told.lines(mentee)).containsExactly(Kind.PROPOSAL_MADE);
        after(DAY.multipliedBy(3));
        after(DAY.multipliedBy(9));
        assertThat(told.lines(mentee)).containsExactly(Kind.PROPOSAL_MADE, Kind.PROPOSAL_WAITS);
        assertThat(told.mails(mentee)).containsExactly(Kind.PROPOSAL_MADE, Kind.PROPOSAL_WAITS);
        assertThat(told.lines(mentor)).containsExactly(Kind.PROPOSAL_MADE);
    }

    @Test
    void aMentorIsRemindedOnceOfWhoAsksThemAndTheMenteeIsToldWhenNobodyAnswered() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        says.change(coordinator, program, null, new Say(false, true, 1));
        var mentor = given.person();
        var mentee = given.person();
        requests.ask(
                mentee, given.mentee(coordinator, program, mentee), given.mentor(coordinator, program, mentor, 1), "");

        after(DAY.multipliedBy(3).minusSeconds(1));
        assertThat(told.lines(mentor)).containsExactly(Kind.REQUEST_MADE);
        after(DAY.multipliedBy(3));
        after(DAY.multipliedBy(9));
        assertThat(told.lines(mentor)).containsExactly(Kind.REQUEST_MADE, Kind.REQUEST_WAITS);
        assertThat(told.mails(mentor)).containsExactly(Kind.REQUEST_MADE, Kind.REQUEST_WAITS);
        assertThat(told.lines(mentee)).isEmpty();
        after(DAY.multipliedBy(10));
        after(DAY.multipliedBy(11));
        assertThat(told.lines(mentee)).containsExactly(Kind.REQUEST_CLOSED);
        assertThat(told.lines(mentor)).hasSize(2);
    }

    @Test
    void whoHasNotSignedIsRemindedTwiceAndTheCoordinatorIsToldOnce() {
        var pair = given.mentorship();
        agreements.sign(pair.mentee(), pair.mentorship(), agreements.textToSign(pair.mentee(), pair.mentorship()));
        for (var day : List.of(3, 4, 7, 8, 10, 11)) {
            after(DAY.multipliedBy(day));
        }

        assertThat(told.lines(pair.mentor()).stream().filter(Kind.AGREEMENT_WAITS::equals))
                .hasSize(2);
        assertThat(told.lines(pair.mentee())).doesNotContain(Kind.AGREEMENT_WAITS);
        assertThat(told.lines(pair.coordinator())).containsExactly(Kind.AGREEMENT_MISSING);
        assertThat(browsing.get(pair.coordinator(), "/inbox"))
                .bodyText()
                .contains("A mentorship has had no signed agreement for 10 days");
    }

    @Test
    void aProgramThatWaitsLongerRemindsLater() {
        var pair = given.mentorship();
        jdbc.sql("""
                        update program set unsigned_first_days = 5, unsigned_again_days = 20, unsigned_coordinator_days = 30
                        where id = (select program_id from mentorship where id = :id)""").param("id", pair.mentorship().value()).update();

        for (var day : List.of(4, 5, 10, 19, 20, 29, 30)) {
            after(DAY.multipliedBy(day));
            assertThat(told.lines(pair.mentor()).stream().filter(Kind.AGREEMENT_WAITS::equals))
                    .hasSize(day < 5 ? 0 : day < 20 ? 1 : 2);
            assertThat(told.lines(pair.coordinator())).hasSize(day < 30 ? 0 : 1);
        }
    }

    @Test
    void aMeetingIsCalledToMindADayAheadAndAgainWhereItMoves() {
        var pair = given.mentorshipInForce();
        var meeting = plan(pair, DAY.multipliedBy(3));
        after(DAY.multipliedBy(2).minusSeconds(1));
        assertThat(near(pair.mentor())).isZero();
        after(DAY.multipliedBy(2));
        after(DAY.multipliedBy(2).plusHours(1));
        assertThat(near(pair.mentor())).isOne();
        assertThat(near(pair.mentee())).isOne();

        meetings.move(pair.mentor(), meeting, 0, planned(DAY.multipliedBy(6)), "");
        after(DAY.multipliedBy(5));
        assertThat(near(pair.mentee())).isEqualTo(2);
    }

    @Test
    void whoPlansForTomorrowNeedsNoReminder() {
        var pair = given.mentorshipInForce();
        plan(pair, Duration.ofHours(20));
        after(Duration.ofHours(1));

        assertThat(near(pair.mentee())).isZero();
    }

    @Test
    void theDayAfterAMeetingSomebodyAsksHowItWent() {
        var pair = given.mentorshipInForce();
        plan(pair, DAY);
        after(DAY.multipliedBy(2));
        after(DAY.multipliedBy(3));

        assertThat(told.lines(pair.mentor())).containsOnlyOnce(Kind.MEETING_TO_LOG);
        assertThat(told.lines(pair.mentee())).containsOnlyOnce(Kind.MEETING_TO_LOG);
    }

    @Test
    void whatIsDueTomorrowIsSaidWhereItsOwnerIs() {
        var pair = given.mentorshipInForce();
        take(pair, LocalDate.of(2026, 11, 27));

        asOf("2026-11-25T23:59:59Z");
        assertThat(told.lines(pair.mentee())).doesNotContain(Kind.COMMITMENT_NEAR);
        asOf("2026-11-26T00:00:00Z");
        asOf("2026-11-26T12:00:00Z");
        assertThat(told.lines(pair.mentee())).containsOnlyOnce(Kind.COMMITMENT_NEAR);
        assertThat(told.lines(pair.mentor())).doesNotContain(Kind.COMMITMENT_NEAR);
    }

    @Test
    void nothingIsCalledToMindOfWhatHasEnded() {
        var pair = given.mentorshipInForce();
        plan(pair, DAY.multipliedBy(3));
        take(pair, LocalDate.of(2026, 11, 26));
        mentorships.end(pair.mentee(), pair.mentorship());
        after(DAY.multipliedBy(2));
        after(DAY.multipliedBy(5));

        assertThat(told.lines(pair.mentee()))
                .doesNotContain(Kind.MEETING_NEAR, Kind.COMMITMENT_NEAR, Kind.MEETING_TO_LOG);
    }

    @Test
    void onMondayWhoAskedForItHearsHowMuchIsUnread() {
        var pair = given.mentorshipInForce();
        preferences.choose(pair.mentee().id(), Kind.DIGEST, Channel.MAIL, true);
        asOf("2026-11-29T23:59:59Z"); // Lisbon keeps UTC in winter
        assertThat(told.mails(pair.mentee())).doesNotContain(Kind.DIGEST);
        asOf("2026-11-30T00:00:00Z");
        asOf("2026-11-30T20:00:00Z");
        asOf("2026-12-01T00:00:00Z");
        assertThat(told.mails(pair.mentee())).containsOnlyOnce(Kind.DIGEST);
        assertThat(told.mails(pair.mentor())).doesNotContain(Kind.DIGEST);
    }

    @Test
    void lookingTwiceChangesNothing() {
        var pair = given.mentorshipInForce();
        plan(pair, DAY.multipliedBy(3));
        given.mentorship();
        for (var day : List.of(2, 3, 4, 7, 10)) {
            after(DAY.multipliedBy(day));
            var rows = told.rows();
            after(DAY.multipliedBy(day));
            assertThat(told.rows()).isEqualTo(rows);
        }
    }

    private long near(Viewer person) {
        return told.lines(person).stream().filter(Kind.MEETING_NEAR::equals).count();
    }

    private void after(Duration passed) {
        clock.set(MovableClock.START.plus(passed));
        reminders.remind(clock.instant());
    }

    private void asOf(String instant) {
        clock.set(Instant.parse(instant));
        reminders.remind(clock.instant());
    }

    private MeetingId plan(Pair pair, Duration ahead) {
        return meetings.plan(pair.mentee(), pair.mentorship(), planned(ahead));
    }

    private static Plan planned(Duration ahead) {
        return new Plan(MovableClock.START.plus(ahead), 60, "");
    }

    private void take(Pair pair, LocalDate due) {
        var form = Map.of(
                "commitment",
                "Ask Ester",
                "until",
                due + "",
                "owner",
                pair.mentee().id() + "",
                "readers",
                "PAIR");
        assertThat(browsing.post(pair.mentee(), "/mentorships/" + pair.mentorship() + "/commitments", form))
                .hasStatus(302);
    }
}
