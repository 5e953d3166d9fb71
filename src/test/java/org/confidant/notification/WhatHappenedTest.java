package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.account.AccountService;
import org.confidant.people.Viewer;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is told what, when two people go about their mentorship: the other one, and never whoever did it. */
@ConfidantTest
class WhatHappenedTest {

    private final Given given;
    private final AccountService accounts;
    private final MovableClock clock;
    private final Browsing browsing;
    private final Told told;

    private Pair pair;
    private String room;

    WhatHappenedTest(Given given, AccountService accounts, MovableClock clock, MockMvcTester mvc, JdbcClient jdbc) {
        this.given = given;
        this.accounts = accounts;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
        this.told = new Told(jdbc);
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
        room = "/mentorships/" + pair.mentorship();
    }

    @Test
    void howItBegins() {
        for (var one : List.of(pair.mentor(), pair.mentee())) {
            assertThat(told.mails(one))
                    .isEqualTo(told.lines(one))
                    .containsExactly(Kind.PROPOSAL_MADE, Kind.AGREEMENT_TO_SIGN, Kind.AGREEMENT_IN_FORCE);
        }
    }

    @Test
    void whoMovesAMeetingTellsTheOther() {
        var meeting = post(pair.mentee(), room + "/meetings", plan("2026-12-01"));
        post(pair.mentor(), meeting + "/moves", plan("2026-12-02"));
        post(pair.mentor(), meeting + "/cancellations", Map.of("why", ""));

        assertThat(since(pair.mentor())).containsExactly(Kind.MEETING_PLANNED);
        assertThat(since(pair.mentee())).containsExactly(Kind.MEETING_MOVED, Kind.MEETING_CALLED_OFF);
    }

    @Test
    void whoLogsAMeetingAsksTheOtherWhetherItIsRightAndAgainWhenItIsCorrected() {
        var both = pair.mentor().id() + "," + pair.mentee().id();
        var log = Map.of(
                "startsOn", "2026-11-20", "startsAt", "10:00", "minutes", "50", "attended", both, "then", "PAUSE");
        var meeting = post(pair.mentor(), room + "/meetings/logs", log);
        assertThat(since(pair.mentee())).containsExactly(Kind.MEETING_TO_CONFIRM);
        clock.advance(Duration.ofMinutes(1));
        post(
                pair.mentee(),
                meeting + "/corrections",
                Map.of(
                        "version",
                        "1",
                        "startsOn",
                        "2026-11-20",
                        "startsAt",
                        "10:00",
                        "minutes",
                        "40",
                        "attended",
                        both));

        assertThat(since(pair.mentor())).containsExactly(Kind.MEETING_TO_CONFIRM);
    }

    @Test
    void whoAsksGivesOrReadsFeedbackTellsTheOther() {
        post(pair.mentee(), room + "/feedback/requests", Map.of("subject", "The review", "dueOn", "2026-12-01"));
        post(
                pair.mentor(),
                room + "/feedback",
                Map.of("about", "The review", "strengths", "You listen.", "opportunities", "Say less."));
        var page = browsing.get(pair.mentee(), room + "/feedback").getResponse();
        var acknowledgements = room + "/feedback/[0-9a-f-]{36}/acknowledgements";
        var found = Pattern.compile(acknowledgements)
                .matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        post(pair.mentee(), found.group(), Map.of("takeaway", ""));

        assertThat(since(pair.mentor())).containsExactly(Kind.FEEDBACK_ASKED, Kind.FEEDBACK_ACKNOWLEDGED);
        assertThat(since(pair.mentee())).containsExactly(Kind.FEEDBACK_GIVEN);
        assertThat(told.mails(pair.mentor())).doesNotContain(Kind.FEEDBACK_ACKNOWLEDGED);
    }

    @Test
    void whoRewordsTermsAndSignsThemAsksOnceADay() {
        given.agree(browsing, pair.mentorship(), List.of(pair.mentee(), pair.mentor()), Scope.PAIR);

        assertThat(since(pair.mentor())).containsExactly(Kind.AGREEMENT_TO_SIGN, Kind.AGREEMENT_IN_FORCE);
        assertThat(since(pair.mentee())).containsExactly(Kind.AGREEMENT_IN_FORCE);
    }

    @Test
    void whosePasswordIsChangedHearsOfIt() {
        var person = given.person();
        accounts.createWithPassword(person.id(), "three otters under the pier");
        accounts.changePassword(person, "three otters under the pier", "five otters under the pier");

        assertThat(told.mails(person)).containsExactly(Kind.PASSWORD_CHANGED);
    }

    /** After the agreement took force. */
    private List<Kind> since(Viewer person) {
        var all = told.lines(person);
        return all.subList(all.indexOf(Kind.AGREEMENT_IN_FORCE) + 1, all.size());
    }

    private static Map<String, String> plan(String day) {
        return Map.of("version", "0", "startsOn", day, "startsAt", "14:00", "minutes", "60");
    }

    private String post(Viewer person, String path, Map<String, String> form) {
        var answer = browsing.post(person, path, form);
        assertThat(answer).as(path).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
