package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class WhatIsSentTest {

    private final Given given;
    private final MeetingService meetings;
    private final Postman postman;
    private final Preferences preferences;
    private final MovableClock clock;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final Told told;

    private Sendings server;
    private Pair pair;

    WhatIsSentTest(
            Given given,
            MeetingService meetings,
            Postman postman,
            Preferences preferences,
            MovableClock clock,
            MockMvcTester mvc,
            JdbcClient jdbc) {
        this.given = given;
        this.meetings = meetings;
        this.postman = postman;
        this.preferences = preferences;
        this.clock = clock;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.told = new Told(jdbc);
    }

    @BeforeEach
    void aPair() {
        server = new Sendings();
        pair = given.mentorshipInForce();
        Sendings.clear(jdbc);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPlannedMeetingIsToldToTheOtherInTextAndHtml() throws Exception {
        var meeting = plan();
        postman.send(server.sender());

        assertThat(server.to(pair.mentee()))
                .singleElement()
                .satisfies(own -> assertThat(own.getSubject()).isEqualTo("For your calendar: a meeting"));
        var mail = server.to(pair.mentor()).get(0);
        assertThat(mail.getSubject()).isEqualTo("A meeting was planned");
        assertThat(mail.getFrom()[0]).hasToString("Confidant <no-reply@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
        var parts = parts(mail);
        assertThat(parts.get(0))
                .startsWith("Hello Robin,")
                .contains("A meeting was planned for 25 November 2026, 09:00.")
                .contains("http://localhost:8080/meetings/" + meeting)
                .contains("http://localhost:8080/account/notifications")
                .doesNotContain("&#", "th:", "??");
        assertThat(parts.get(1))
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("<a href=\"http://localhost:8080/meetings/" + meeting + "\">Open it in Confidant</a>")
                .doesNotContain("th:", "??");
        assertThat(parts)
                .allSatisfy(part -> assertThat(part)
                        .doesNotContain("Under the lime tree", pair.mentee().familyName(), "Open Doors"));
    }

    @Test
    void whatIsSentIsSentOnce() {
        plan();
        postman.send(server.sender());
        postman.send(server.sender());
        clock.advance(Duration.ofDays(2));
        postman.send(server.sender());

        assertThat(server.to(pair.mentor())).hasSize(1);
        assertThat(told.mail(pair.mentor())).containsEntry("state", "SENT").containsEntry("failure", null);
    }

    @Test
    void aClickEndsOneKindOfMailAndNoOther() throws Exception {
        plan();
        postman.send(server.sender());
        var mail = server.to(pair.mentor()).get(0);
        var link = mail.getHeader("List-Unsubscribe", null).replaceAll("^<http://localhost:8080|>$", "");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(parts(mail).get(0)).contains("http://localhost:8080" + link);

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("A meeting was planned", "<button");
        assertThat(preferences.wants(pair.mentor().id(), Kind.MEETING_PLANNED, Channel.MAIL))
                .isTrue();
        for (var time : List.of("once", "again")) {
            assertThat(mvc.post().uri(link).param("List-Unsubscribe", "One-Click"))
                    .as(time)
                    .hasStatusOk()
                    .doesNotContainHeader("Set-Cookie");
        }

        assertThat(preferences.of(pair.mentor().id()))
                .hasSize((int) Preferences.Choice.all().count() - 2) // this one, and the digest that nobody asked for
                .noneMatch(one -> one.kind() == Kind.MEETING_PLANNED && one.channel() == Channel.MAIL);
        plan();
        assertThat(told.mails(pair.mentor()).stream().filter(Kind.MEETING_PLANNED::equals))
                .hasSize(1);
        assertThat(told.lines(pair.mentor()).stream().filter(Kind.MEETING_PLANNED::equals))
                .hasSize(2);
    }

    @Test
    void aLinkThatNoMailCarriesIsNone() {
        var link = "/unsubscriptions/" + "A".repeat(43);

        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(mvc.post().uri(link)).hasStatus(404);
    }

    @Test
    void theDatabaseHoldsNoLinkOnlyItsHash() throws Exception {
        plan();
        postman.send(server.sender());
        var token = server.to(pair.mentor())
                .get(0)
                .getHeader("List-Unsubscribe", null)
                .replaceAll(".*/|>$", "");

        assertThat(jdbc.sql("select count(*) from mail m where position(:token in m::text) > 0")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from mail where token_hash = sha256(convert_to(:token, 'UTF8'))")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Object plan() {
        return meetings.plan(
                pair.mentee(),
                pair.mentorship(),
                new Plan(clock.instant().plus(Duration.ofDays(2)), 60, "Under the lime tree"));
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        var parts = new ArrayList<String>();
        collect(mail, parts);
        return parts;
    }

    private static void collect(Part part, List<String> parts) throws Exception {
        if (part.getContent() instanceof MimeMultipart many) {
            for (var at = 0; at < many.getCount(); at++) {
                collect(many.getBodyPart(at), parts);
            }
        } else {
            parts.add(part.getContent().toString().replace("\r\n", "\n"));
        }
    }
}
