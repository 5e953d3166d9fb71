package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class WhenAndWhetherTest {

    private final Given given;
    private final Outbox outbox;
    private final Postman postman;
    private final ProposalService proposals;
    private final Preferences preferences;
    private final MovableClock clock;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final Told told;

    private Sendings server;

    WhenAndWhetherTest(
            Given given,
            Outbox outbox,
            Postman postman,
            ProposalService proposals,
            Preferences preferences,
            MovableClock clock,
            MockMvcTester mvc,
            JdbcClient jdbc) {
        this.given = given;
        this.outbox = outbox;
        this.postman = postman;
        this.proposals = proposals;
        this.preferences = preferences;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.told = new Told(jdbc);
    }

    @BeforeEach
    void aServer() {
        server = new Sendings();
        Sendings.clear(jdbc);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void mailWaitsForTheMorningWhereThePersonIs() {
        var prabha = living("Asia/Kathmandu");
        var noah = living("America/New_York");
        clock.set(Instant.parse("2026-11-23T15:00:00Z"));
        write(Kind.AGREEMENT_IN_FORCE, prabha);
        write(Kind.AGREEMENT_IN_FORCE, noah);
        postman.send(server.sender());

        assertThat(server.to(noah)).hasSize(1);
        assertThat(server.to(prabha)).isEmpty();
        assertThat(told.next(prabha)).isEqualTo("2026-11-24T01:15:00Z");
        clock.set(Instant.parse("2026-11-24T01:15:00Z"));
        postman.send(server.sender());
        assertThat(server.to(prabha)).hasSize(1);
        assertThat(told.mail(prabha)).containsEntry("attempts", 1);
    }

    @Test
    void aChangedPasswordDoesNotWait() {
        var prabha = living("Asia/Kathmandu");
        clock.set(Instant.parse("2026-11-23T19:00:00Z"));
        write(Kind.PASSWORD_CHANGED, prabha);
        postman.send(server.sender());

        assertThat(server.to(prabha)).hasSize(1);
    }

    @Test
    void eachChoosesWhatTheyAreToldAndWhenNoMailComes() {
        var person = given.person();
        var form = new HashMap<>(Map.of("mail", "MEETING_PLANNED", "inbox", "MEETING_MOVED"));
        form.putAll(Map.of("quietFrom", "12:00", "quietTo", "14:00"));

        assertThat(browsing.post(person, "/account/notifications", form)).hasStatus(302);
        assertThat(preferences.wants(person.id(), Kind.MEETING_PLANNED, Channel.MAIL))
                .isTrue();
        assertThat(preferences.wants(person.id(), Kind.MEETING_PLANNED, Channel.INBOX))
                .isFalse();
        assertThat(preferences.wants(person.id(), Kind.MEETING_MOVED, Channel.MAIL))
                .isFalse();
        assertThat(preferences.wants(person.id(), Kind.AGREEMENT_TO_SIGN, Channel.MAIL))
                .as("what nobody can switch off")
                .isTrue();
        assertThat(preferences.quietHours(person.id()).begins()).isEqualTo("12:00");
        assertThat(browsing.get(person, "/account/notifications"))
                .bodyText()
                .contains("value=\"12:00\"", "So these cannot be switched off")
                .doesNotContain("value=\"AGREEMENT_TO_SIGN\"");
    }

    @Test
    void whatWasSwitchedOffMeanwhileIsNotSent() {
        var person = given.person();
        write(Kind.AGREEMENT_IN_FORCE, person);
        preferences.choose(person.id(), Kind.AGREEMENT_IN_FORCE, Channel.MAIL, false);
        postman.send(server.sender());

        assertThat(told.mail(person)).containsEntry("state", "DROPPED").containsEntry("failure", "Unwanted");
    }

    @Test
    void nobodyIsAskedForWhatTheyHaveDone() {
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
        postman.send(server.sender());

        assertThat(told.mail(mentor)).containsEntry("state", "DROPPED").containsEntry("failure", "Done");
        assertThat(server.to(mentee)).hasSize(1);
    }

    @Test
    void whoHasLeftGetsNothing() {
        var pair = given.mentorshipInForce();
        Sendings.clear(jdbc);
        write(Kind.AGREEMENT_IN_FORCE, pair.mentor());
        var administrator = given.administrator();
        browsing.post(administrator, "/people/" + pair.mentor().id() + "/departures", Map.of());
        var before = told.lines(pair.mentor());
        browsing.post(
                pair.mentee(),
                "/mentorships/" + pair.mentorship() + "/meetings",
                Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60"));
        postman.send(server.sender());

        assertThat(server.to(pair.mentor())).isEmpty();
        assertThat(told.mail(pair.mentor())).containsEntry("state", "DROPPED").containsEntry("failure", "Left");
        assertThat(told.lines(pair.mentor())).isEqualTo(before);
    }

    @Test
    void quietHoursDoNotMakeAMailLate() {
        var prabha = living("Asia/Kathmandu");
        clock.set(Instant.parse("2026-11-23T14:15:00Z"));
        write(Kind.AGREEMENT_IN_FORCE, prabha);
        postman.send(server.sender());
        clock.advance(Duration.ofHours(11));
        postman.send(server.sender());

        assertThat(told.mail(prabha)).containsEntry("state", "SENT");
    }

    private Viewer living(String zone) {
        return given.person(Given.someone().at("Elsewhere", ZoneId.of(zone), Locale.UK));
    }

    private void write(Kind kind, Viewer to) {
        outbox.write(
                kind,
                new About(TypedId.uuid(), null, clock.instant(), null, null),
                "test:" + TypedId.uuid(),
                List.of(to.id()),
                clock.instant());
    }
}
