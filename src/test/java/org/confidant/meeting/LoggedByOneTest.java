package org.confidant.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A log is written by one; the other confirms it with one click, or says how it was. */
@ConfidantTest
class LoggedByOneTest {

    private static final String NEED = "logged your meeting of Friday 20 November";

    private final Given given;
    private final MeetingService meetings;
    private final ConfirmationService confirmations;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Pair pair;
    private String meeting;

    LoggedByOneTest(
            Given given,
            MeetingService meetings,
            ConfirmationService confirmations,
            MockMvcTester mvc,
            JdbcClient jdbc,
            MovableClock clock) {
        this.given = given;
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void theMentorLogsAMeeting() {
        pair = given.mentorshipInForce();
        meeting = logged(pair.mentor());
    }

    @Test
    void theOtherSideIsAskedAtHomeAndOnThePageAndSaysWithOneClickThatItIsRight() {
        assertThat(browsing.get(pair.mentee(), "/")).bodyText().contains(NEED, meeting);
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().doesNotContain(NEED);
        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains("Is that right?", "logged this");
        assertThat(browsing.get(pair.mentor(), meeting))
                .bodyText()
                .contains("You logged this", "It counts all the same")
                .doesNotContain("Is that right?");

        assertThat(confirm(pair.mentee(), 1)).hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentee(), "/")).bodyText().doesNotContain(NEED);
        assertThat(browsing.get(pair.mentee(), meeting))
                .bodyText()
                .contains("You said that this is right")
                .doesNotContain("Is that right?");
        assertThat(browsing.get(pair.mentor(), meeting)).bodyText().contains("said that this is right");
        assertThat(confirm(pair.mentee(), 1)).hasStatus(409);
        assertThat(confirmed()).isOne();
    }

    @Test
    void whatNobodyConfirmedCountsAllTheSame() {
        assertThat(meetings.history(Set.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .held())
                .hasSize(1);
        clock.advance(Duration.ofDays(15));

        assertThat(browsing.get(pair.mentee(), "/")).bodyText().doesNotContain(NEED);
        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains("Is that right?");
    }

    @Test
    void whoLoggedItDoesNotConfirmItThemselvesAndNobodyElseDoes() {
        assertThat(confirm(pair.mentor(), 1)).hasStatus(403);
        for (var stranger :
                List.of(pair.coordinator(), given.mentorshipInForce().mentor(), given.administrator())) {
            assertThat(confirm(stranger, 1)).hasStatus(404);
            assertThat(correct(stranger, 1, "40")).hasStatus(404);
            assertThat(browsing.get(stranger, meeting + "/corrections")).hasStatus(404);
            assertThat(confirmations.waitingFor(stranger)).isEmpty();
        }
        assertThat(confirmed()).isZero();
    }

    @Test
    void whoSaysThatItWasDifferentCorrectsItAndTheOtherIsAsked() {
        assertThat(browsing.post(pair.mentor(), meeting + "/notes", Map.of("words", "She was brave", "scope", "PAIR")))
                .hasStatus3xxRedirection();
        assertThat(browsing.get(pair.mentee(), meeting + "/corrections"))
                .bodyText()
                .contains("value=\"2026-11-20\"", "value=\"10:00\"", "value=\"50\"");

        assertThat(correct(pair.mentee(), 1, "35")).hasStatus3xxRedirection();

        for (var one : List.of(pair.mentee(), pair.mentor())) {
            assertThat(browsing.get(one, meeting))
                    .bodyText()
                    .contains("for 35 minutes", "Logged: ", ", 50 minutes;", "Corrected: ", ", 35 minutes;")
                    .contains("corrected what was logged", "She was brave");
        }
        assertThat(browsing.get(pair.mentor(), meeting)).bodyText().contains("Is that right?");
        assertThat(browsing.get(pair.mentor(), "/")).bodyText().contains(NEED);
        assertThat(browsing.get(pair.mentee(), "/")).bodyText().doesNotContain(NEED);
        assertThat(meetings.history(Set.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .held())
                .extracting(MeetingHistory.Held::minutes)
                .containsExactly(35);
        assertThat(confirm(pair.mentor(), 2)).hasStatus3xxRedirection();
    }

    @Test
    void whoConfirmedIsAskedAnewAfterACorrection() {
        assertThat(confirm(pair.mentee(), 1)).hasStatus3xxRedirection();
        assertThat(correct(pair.mentor(), 1, "45")).hasStatus3xxRedirection();

        assertThat(browsing.get(pair.mentee(), meeting))
                .bodyText()
                .contains("Is that right?")
                .doesNotContain("You said that this is right");
        assertThat(confirm(pair.mentee(), 1)).hasStatus(409);
        assertThat(confirm(pair.mentee(), 2)).hasStatus3xxRedirection();
        assertThat(confirmed()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoCorrectAtOnceTheLaterReadsBoth() {
        assertThat(correct(pair.mentor(), 1, "45")).hasStatus3xxRedirection();

        assertThat(correct(pair.mentee(), 1, "20"))
                .hasStatus(409)
                .bodyText()
                .contains("What is logged now", "for 45 minutes", "value=\"20\"");
        assertThat(correct(pair.mentee(), 2, "20")).hasStatus3xxRedirection();
    }

    @Test
    void aCorrectionThatIsNoneIsSaidBesideItsField() {
        assertThat(correct(pair.mentee(), 1, "50"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"minutes-error\"", "Nothing here differs");
        assertThat(correct(pair.mentee(), 1, "0")).hasStatus(422).bodyText().contains("id=\"minutes-error\"");
        assertThat(browsing.post(
                        pair.mentee(),
                        meeting + "/corrections",
                        with("attended", pair.mentee().id().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"attended-error\"");
        assertThat(browsing.post(pair.mentee(), meeting + "/corrections", with("startsOn", "2026-12-20")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"startsOn-error\"");
        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains("for 50 minutes");
    }

    @Test
    void whatIsStillPlannedIsNeitherConfirmedNorCorrected() {
        var ahead = "/meetings/"
                + meetings.plan(
                        pair.mentor(), pair.mentorship(), new Plan(Instant.parse("2026-12-01T14:00:00Z"), 60, ""));

        assertThat(browsing.post(pair.mentee(), ahead + "/confirmations", Map.of("version", "0")))
                .hasStatus(409);
        assertThat(browsing.get(pair.mentee(), ahead + "/corrections")).hasStatus(409);
        assertThat(browsing.post(pair.mentee(), ahead + "/corrections", with("minutes", "40")))
                .hasStatus(409);
    }

    @Test
    void howManyWaitCostsNoMoreStatements() throws Exception {
        again(9);
        var few = StatementCount.of(() -> browsing.get(pair.mentee(), "/"));
        again(490);

        assertThat(StatementCount.of(() -> browsing.get(pair.mentee(), "/"))).isEqualTo(few);
        assertThat(StatementCount.of(() ->
                        assertThat(confirmations.waitingFor(pair.mentee())).hasSize(500)))
                .isOne();
    }

    /** Logs the meeting so many times more, past the service. */
    private void again(int times) {
        jdbc.sql("""
                        with made as materialized (select gen_random_uuid() id from generate_series(1, :times)),
                        met as (insert into meeting
                            select (jsonb_populate_record(one, to_jsonb(made))).* from made, meeting one where one.id = :id),
                        told as (insert into meeting_change
                            select (jsonb_populate_record(one, jsonb_build_object('meeting_id', made.id))).*
                            from made, meeting_change one where meeting_id = :id)
                        insert into meeting_attendance
                        select (jsonb_populate_record(one, jsonb_build_object('meeting_id', made.id))).*
                        from made, meeting_attendance one where meeting_id = :id""")
                .param("times", times)
                .param("id", UUID.fromString(meeting.replace("/meetings/", "")))
                .update();
    }

    private MvcTestResult confirm(Viewer viewer, int read) {
        return browsing.post(viewer, meeting + "/confirmations", Map.of("version", Integer.toString(read)));
    }

    private MvcTestResult correct(Viewer viewer, int read, String minutes) {
        return browsing.post(
                viewer, meeting + "/corrections", with("version", Integer.toString(read), "minutes", minutes));
    }

    private String logged(Viewer writer) {
        var form = with("then", "PAUSE", "reason", "After the holidays");
        form.put("version", "");
        return Objects.requireNonNull(
                browsing.post(writer, "/mentorships/" + pair.mentorship() + "/meetings/logs", form)
                        .getResponse()
                        .getRedirectedUrl());
    }

    private Map<String, String> with(String... changed) {
        var form = new HashMap<>(Map.of("version", "1", "startsOn", "2026-11-20", "startsAt", "10:00"));
        form.putAll(Map.of(
                "minutes",
                "50",
                "attended",
                pair.mentor().id() + "," + pair.mentee().id()));
        for (var at = 0; at < changed.length; at += 2) {
            form.put(changed[at], changed[at + 1]);
        }
        return form;
    }

    private int confirmed() {
        return jdbc.sql("select count(*) from meeting_confirmation where meeting_id = cast(:id as uuid)")
                .param("id", meeting.substring(meeting.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }
}
