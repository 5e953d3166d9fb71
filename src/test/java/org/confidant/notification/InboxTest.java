package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class InboxTest {

    private final Given given;
    private final Inbox inbox;
    private final NotificationService notifications;
    private final MovableClock clock;
    private final MockMvcTester mvc;
    private final Browsing browsing;

    private Viewer person;

    InboxTest(Given given, Inbox inbox, NotificationService notifications, MovableClock clock, MockMvcTester mvc) {
        this.given = given;
        this.inbox = inbox;
        this.notifications = notifications;
        this.clock = clock;
        this.mvc = mvc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void somebody() {
        person = given.person();
    }

    @Test
    void whatHappenedStandsInTheInboxAndIsCountedOnEveryPage() {
        var pair = given.mentorshipInForce();

        assertThat(browsing.get(pair.mentee(), "/inbox"))
                .bodyText()
                .contains("Your agreement has taken force", "An agreement waits for your signature", "lines are new");
        assertThat(browsing.get(pair.mentee(), "/account"))
                .bodyText()
                .containsPattern("<b class=\"count\">" + notifications.unread(pair.mentee()) + "<");
        assertThat(browsing.get(person, "/inbox"))
                .bodyText()
                .contains("Nothing yet")
                .doesNotContain("class=\"count\"");
    }

    @Test
    void aLineLeadsToWhatItIsAboutAndIsReadThen() {
        var meeting = write(1).get(0);
        var line = inbox.of(person.id(), 1).rows().get(0);

        var ahead = mvc.get()
                .uri("/inbox/" + line.id())
                .header("Sec-Purpose", "prefetch")
                .with(user(person.id().toString()))
                .exchange();
        assertThat(ahead).hasRedirectedUrl("/meetings/" + meeting);
        assertThat(notifications.unread(person)).isOne();

        assertThat(browsing.get(given.person(), "/inbox/" + line.id())).hasStatus(404);
        assertThat(notifications.unread(person)).isOne();

        assertThat(browsing.get(person, "/inbox/" + line.id())).hasRedirectedUrl("/meetings/" + meeting);
        assertThat(notifications.unread(person)).isZero();
    }

    /** Of two instances one may have told, and the other, whose clock is behind, shows. */
    @Test
    void aLineIsReadThoughTheClockThatToldItIsAhead() {
        var meeting = write(1).get(0);
        var line = inbox.of(person.id(), 1).rows().get(0);
        clock.advance(Duration.ofSeconds(-5));

        assertThat(browsing.get(person, "/inbox/" + line.id())).hasRedirectedUrl("/meetings/" + meeting);
        assertThat(notifications.unread(person)).isZero();
    }

    @Test
    void allIsReadAtOnce() {
        write(3);
        var other = given.mentorship().mentor();
        var others = notifications.unread(other);
        browsing.post(person, "/inbox/readings", Map.of());

        assertThat(notifications.unread(person)).isZero();
        assertThat(notifications.unread(other)).isEqualTo(others).isPositive();
    }

    @Test
    void theNewestStandsFirstAndTheRestOnLaterPages() {
        var meetings = write(Inbox.PAGE + 1);

        assertThat(browsing.get(person, "/inbox")).bodyText().contains("?page=2");
        assertThat(inbox.of(person.id(), 1).rows().get(0).about().subject())
                .isEqualTo(meetings.get(Inbox.PAGE).value());
        assertThat(inbox.of(person.id(), 2).rows()).hasSize(1);
        assertThat(browsing.get(person, "/inbox?page=99")).hasStatusOk();
    }

    @Test
    void itTakesAsManyStatementsForFiveHundredLinesAsForTen() throws Exception {
        write(10);
        browsing.get(person, "/inbox");
        var ten = StatementCount.of(() -> browsing.get(person, "/inbox"));
        write(490);

        assertThat(StatementCount.of(() -> browsing.get(person, "/inbox"))).isEqualTo(ten);
    }

    private List<MeetingId> write(int many) {
        return Stream.generate(MeetingId::next)
                .limit(many)
                .peek(meeting -> {
                    clock.advance(Duration.ofSeconds(1));
                    inbox.write(
                            Kind.MEETING_PLANNED,
                            About.of(meeting).at(clock.instant()),
                            "test:" + meeting,
                            List.of(person.id()),
                            clock.instant());
                })
                .toList();
    }
}
