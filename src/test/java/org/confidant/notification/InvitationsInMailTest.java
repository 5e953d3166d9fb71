package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.meeting.Log;
import org.confidant.meeting.MeetingService;
import org.confidant.meeting.Plan;
import org.confidant.meeting.Then;
import org.confidant.mentorship.MentorshipService;
import org.confidant.routine.RoutineService;
import org.confidant.routine.Setting;
import org.confidant.shared.MeetingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail about when somebody meets carries what their calendar takes; mail about anything else does not. */
@ConfidantTest
class InvitationsInMailTest {

    private static final int UNTOUCHED = 0;

    private final Given given;
    private final MeetingService meetings;
    private final RoutineService routines;
    private final MentorshipService mentorships;
    private final Postman postman;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private Sendings server;
    private Pair pair;

    InvitationsInMailTest(
            Given given,
            MeetingService meetings,
            RoutineService routines,
            MentorshipService mentorships,
            Postman postman,
            MovableClock clock,
            JdbcClient jdbc) {
        this.given = given;
        this.meetings = meetings;
        this.routines = routines;
        this.mentorships = mentorships;
        this.postman = postman;
        this.clock = clock;
        this.jdbc = jdbc;
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
    void aPlannedMovedAndCalledOffMeetingIsOneForTheCalendarToo() throws Exception {
        var meeting = plan(2);
        var planned = sent();
        meetings.move(pair.mentee(), meeting, UNTOUCHED, in(3), "She is away");
        var moved = sent();
        meetings.cancel(pair.mentee(), meeting, "I am ill");
        var off = sent();

        assertThat(List.of(planned, moved, off)).allSatisfy(mail -> {
            var calendar = calendar(mail);
            assertThat(calendar)
                    .contains("UID:" + meeting + "@confidant", "SUMMARY:Mentoring meeting", "CLASS:PRIVATE")
                    .contains("ORGANIZER;CN=Confidant:mailto:no-reply@localhost")
                    .doesNotContain(pair.mentee().familyName(), pair.mentee().email())
                    .doesNotContain("Under the limes", "She is away", "I am ill", "Open Doors");
            assertThat(text(attachment(mail))).isEqualTo(calendar);
        });
        assertThat(calendar(planned)).contains("METHOD:REQUEST", "SEQUENCE:0");
        assertThat(calendar(moved)).contains("METHOD:REQUEST", "SEQUENCE:1");
        assertThat(calendar(off)).contains("METHOD:CANCEL", "SEQUENCE:2");
        assertThat(part(off).getContentType()).contains("method=CANCEL");
    }

    /** Where each program looks for it: the last of the alternatives, and a file. */
    @Test
    void itIsTheLastOfTheAlternativesAndAFile() throws Exception {
        plan(2);
        var mixed = (MimeMultipart) sent().getContent();
        var related = (MimeMultipart) mixed.getBodyPart(0).getContent();
        var alternative = (MimeMultipart) related.getBodyPart(0).getContent();

        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        assertThat(List.of(
                        alternative.getBodyPart(0).getContentType(),
                        alternative.getBodyPart(1).getContentType(),
                        alternative.getBodyPart(2).getContentType()))
                .satisfiesExactly(
                        type -> assertThat(type).startsWith("text/plain"),
                        type -> assertThat(type).startsWith("text/html"),
                        type -> assertThat(type)
                                .startsWith("text/calendar")
                                .contains("charset=utf-8")
                                .contains("method=REQUEST"));
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    }

    @Test
    void aRoutineIsOneInvitationAndItsEndTakesAllBack() throws Exception {
        var first = LocalDateTime.parse("2026-12-01T16:00");
        var setting = new Setting(ZoneId.of("Europe/Lisbon"), first, 2, 60, "Under the limes");
        var routine = routines.setUp(pair.mentee(), pair.mentorship(), setting, null);
        var setUp = sent();
        routines.end(pair.mentee(), pair.mentorship(), routine);
        var ended = sent();

        assertThat(calendar(setUp))
                .contains("METHOD:REQUEST", "RRULE:FREQ=WEEKLY", "UID:" + routine + "@confidant")
                .doesNotContain("Under the limes");
        assertThat(calendar(ended)).contains("METHOD:CANCEL", "UID:" + routine + "@confidant");
        assertThat(server.to(pair.mentor())).hasSize(2);
    }

    @Test
    void whoPlansOrMovesGetsItForTheirOwnCalendarAndNoNews() throws Exception {
        var meeting = plan(2);
        meetings.move(pair.mentee(), meeting, UNTOUCHED, in(3), "She is away");
        postman.send(server.sender());

        assertThat(server.to(pair.mentee()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(calendar(mail))
                        .contains(
                                "METHOD:REQUEST",
                                "SEQUENCE:1",
                                "UID:" + meeting + "@confidant",
                                pair.mentee().email())
                        .doesNotContain(pair.mentor().email()));
        assertThat(jdbc.sql("select count(*) from notice where person_id = :person and kind like 'OWN%'")
                        .param("person", pair.mentee().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anEndTakesBackWhatWasPlannedFromAllCalendars() throws Exception {
        var setting = new Setting(ZoneId.of("Europe/Lisbon"), LocalDateTime.parse("2026-12-01T16:00"), 2, 60, "");
        var routine = routines.setUp(pair.mentee(), pair.mentorship(), setting, null);
        var meeting = plan(3);
        postman.send(server.sender());
        var before = server.to(pair.mentee()).size();
        mentorships.end(pair.mentee(), pair.mentorship(), null, false);
        postman.send(server.sender());

        var told = server.to(pair.mentee());
        assertThat(told.subList(before, told.size()))
                .extracting(InvitationsInMailTest::calendar)
                .satisfiesExactlyInAnyOrder(
                        alone -> assertThat(alone)
                                .contains("METHOD:CANCEL", "UID:" + meeting + "@confidant", "SEQUENCE:1"),
                        series -> assertThat(series).contains("METHOD:CANCEL", "UID:" + routine + "@confidant"));
    }

    @Test
    void oneOfARoutineThatIsCalledOffTakesBackThatOneAlone() throws Exception {
        var first = LocalDateTime.parse("2026-12-01T16:00");
        var setting = new Setting(ZoneId.of("Europe/Lisbon"), first, 2, 60, "");
        routines.setUp(pair.mentee(), pair.mentorship(), setting, null);
        sent();
        meetings.cancel(pair.mentee(), meetings.upcoming(pair.mentee()).get(1).id(), "");

        assertThat(calendar(sent()))
                .contains("METHOD:CANCEL", "RECURRENCE-ID;TZID=Europe/Lisbon:20261215T160000")
                .doesNotContain("RRULE:FREQ=WEEKLY");
    }

    @Test
    void mailAboutAnythingElseCarriesNone() throws Exception {
        plan(2);
        sent();
        clock.advance(Duration.ofDays(3));
        meetings.log(
                pair.mentee(),
                pair.mentorship(),
                new Log(
                        clock.instant().minus(Duration.ofHours(2)),
                        60,
                        Set.of(pair.mentor().id(), pair.mentee().id()),
                        "",
                        "",
                        null,
                        null,
                        Then.PAUSE,
                        ""));

        assertThat(parts(sent())).isNotEmpty().noneMatch(part -> part.getKey().startsWith("text/calendar"));
    }

    private MeetingId plan(int days) {
        return meetings.plan(pair.mentee(), pair.mentorship(), in(days));
    }

    private Plan in(int days) {
        return new Plan(clock.instant().plus(Duration.ofDays(days)), 60, "Under the limes");
    }

    /** The newest to the mentor. */
    private MimeMessage sent() {
        postman.send(server.sender());
        var all = server.to(pair.mentor());
        return all.get(all.size() - 1);
    }

    private static String calendar(MimeMessage mail) throws Exception {
        return text(part(mail));
    }

    private static Part part(MimeMessage mail) throws Exception {
        return find(mail, "text/calendar");
    }

    private static Part attachment(MimeMessage mail) throws Exception {
        return find(mail, "application/ics");
    }

    private static Part find(MimeMessage mail, String type) throws Exception {
        return parts(mail).stream()
                .filter(part -> part.getKey().startsWith(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Part part) throws Exception {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Map.Entry<String, Part>> parts(Part mail) throws Exception {
        var parts = new ArrayList<Map.Entry<String, Part>>();
        collect(mail, parts);
        return parts;
    }

    private static void collect(Part part, List<Map.Entry<String, Part>> parts) throws Exception {
        if (part.getContent() instanceof MimeMultipart many) {
            for (var at = 0; at < many.getCount(); at++) {
                collect(many.getBodyPart(at), parts);
            }
        } else {
            parts.add(Map.entry(part.getContentType().toLowerCase(Locale.ROOT), part));
        }
    }
}
