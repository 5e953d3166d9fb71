package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class AgreementPagesTest {

    private final Given given;
    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    private final Browsing browsing;
    private Pair pair;

    AgreementPagesTest(Given given, MockMvcTester mvc, JdbcClient jdbc) {
        this.given = given;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aMentorship() {
        pair = given.mentorship();
    }

    @Test
    void thePageShowsTheTextAndAsksForASignature() throws Exception {
        assertThat(get(pair.mentee(), ""))
                .hasStatusOk()
                .bodyText()
                .contains("Agree how you want to work", "What we say stays with us.", "Sign version 1")
                .contains("You and Robin</b>");
    }

    @Test
    void bothSignThroughThePageAndItTakesForce() throws Exception {
        assertThat(sign(pair.mentee(), hash(pair.mentee()), true)).hasStatus3xxRedirection();
        assertThat(sign(pair.mentor(), hash(pair.mentor()), true)).hasStatus3xxRedirection();

        assertThat(get(pair.mentor(), ""))
                .bodyText()
                .contains("Version 1 is in force")
                .doesNotContain("name=\"hash\"");
        assertThat(get(pair.mentor(), "/versions/1")).hasStatusOk();
        assertThat(get(pair.mentor(), "/versions/2")).hasStatus(404);
    }

    @Test
    void fiveHundredVersionsTakeAsManyStatementsAsTen() throws Exception {
        pair = given.mentorshipInForce();
        superseded(2, 10);
        var few = StatementCount.of(() -> assertThat(get(pair.mentor(), "")).hasStatusOk());
        superseded(11, 500);

        assertThat(StatementCount.of(() -> assertThat(get(pair.mentor(), ""))
                        .hasStatusOk()
                        .bodyText()
                        .contains("/versions/500")))
                .isEqualTo(few);
    }

    /** Puts the versions with these numbers beside the one in force. */
    private void superseded(int from, int to) {
        jdbc.sql("""
                        insert into agreement select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(),
                            'number', n, 'state', 'SUPERSEDED', 'superseded_at', now()))).*
                        from agreement one, generate_series(:from, :to) n where mentorship_id = :id and state = 'IN_FORCE'""")
                .param("from", from)
                .param("to", to)
                .param("id", pair.mentorship().value())
                .update();
    }

    @Test
    void whoHasNotTickedHasNotSigned() throws Exception {
        assertThat(sign(pair.mentee(), hash(pair.mentee()), false))
                .hasStatus(422)
                .bodyText()
                .contains("Tick this when you have read the text.");
        assertThat(rows()).isZero();
    }

    @Test
    void anotherTextThanTheOneReadIsNotSigned() throws Exception {
        var read = hash(pair.mentor());
        assertThat(keep(pair.mentee(), changed("purpose", "So that I learn to ask.")))
                .hasStatus3xxRedirection();

        assertThat(sign(pair.mentor(), read, true))
                .hasStatus(409)
                .bodyText()
                .contains("The text was changed while you read it", "So that I learn to ask.");
    }

    @Test
    void whoWasSlowerSeesBothTextsAndLosesNothing() throws Exception {
        assertThat(keep(pair.mentee(), changed("purpose", "So that I learn to ask.")))
                .hasStatus3xxRedirection();

        assertThat(keep(pair.mentor(), changed("purpose", "So that we both learn.")))
                .hasStatus(409)
                .bodyText()
                .contains("The text was changed while you were writing", "So that I learn to ask.")
                .contains("So that we both learn.</textarea>", "name=\"version\" value=\"0\"");
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsSaidBesideItsFieldAndNothingIsKept(String field, String value, String said) throws Exception {
        assertThat(keep(pair.mentee(), changed(field, value)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", said);
        assertThat(rows()).isZero();
    }

    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of("purpose", " ", "Write something here."),
                Arguments.of("purpose", "x".repeat(2001), "Keep this to at most 2000 characters."),
                Arguments.of("exit", "", "Write something here."),
                Arguments.of("meetingMinutes", "an hour", "Write a whole number."),
                Arguments.of("meetingMinutes", "5", "Write a number of at least 15."),
                Arguments.of("rhythmWeeks", "", "Choose or write something here."),
                Arguments.of("rhythmWeeks", "7", "Your program does not allow this rhythm."),
                Arguments.of("feedbackDays", "400", "Write a number of at most 90."),
                Arguments.of("menteeGoals", " ", "Write something here."),
                Arguments.of("agendaDays", "15", "Write a number of at most 14."),
                Arguments.of("agendaDays", "14", "Choose fewer days."),
                Arguments.of("replyTime", "11", "Write a number from 1 to 10."),
                Arguments.of("checkpointDays", "7", "Write a number of at least 14."),
                Arguments.of("reviewOn", "2020-01-01", "Choose a day after today"),
                Arguments.of("agendaBy", "NOBODY", "This is not written as expected."),
                Arguments.of("endsOn", "soon", "Write a day like 2027-03-25."),
                Arguments.of("endsOn", "2020-01-01", "Choose a day from today"),
                Arguments.of("ceiling", "PROGRAM", "Your program does not allow this."),
                Arguments.of("ceiling", "EVERYBODY", "This is not written as expected."));
    }

    @Test
    void theFormHoldsAFieldForEverythingThatMayBeSaid() throws Exception {
        var body = get(pair.mentee(), "/drafts").getResponse().getContentAsString();

        assertThat(DraftForm.class.getRecordComponents())
                .allSatisfy(field -> assertThat(body).contains("name=\"" + field.getName() + "\""));
    }

    @Test
    void whatHoldsForEverybodyCannotBeWordedAway() throws Exception {
        var form = form();
        form.putAll(
                Map.of("exceptions", "None.", "noFault", "Whoever leaves is at fault.", "conduct", "Anything goes."));
        assertThat(keep(pair.mentee(), form)).hasStatus3xxRedirection();

        assertThat(get(pair.mentor(), ""))
                .bodyText()
                .contains("what the law makes one of us report, and a danger to somebody", "nobody is at fault")
                .contains("We treat each other with respect")
                .doesNotContain("Whoever leaves is at fault.", "None.", "Anything goes.");
    }

    @Test
    void whoseSignatureWasVoidedIsToldByWhomAndWhoVoidsOneIsToldBefore() throws Exception {
        sign(pair.mentee(), hash(pair.mentee()), true);
        assertThat(get(pair.mentor(), "/drafts")).bodyText().contains("signed the text as it stands");
        var form = changed("purpose", "So that we both learn.");
        form.put("version", "1");
        assertThat(keep(pair.mentor(), form)).hasStatus3xxRedirection();

        assertThat(get(pair.mentee(), ""))
                .bodyText()
                .contains("You signed an earlier wording.", "signed an earlier wording on")
                .contains("Version 1 waits for your signature");
        sign(pair.mentee(), hash(pair.mentee()), true);
        assertThat(get(pair.mentee(), "")).bodyText().doesNotContain("earlier wording");
    }

    @Test
    void aVersionIsPrintedWithItsSignaturesAndSaysThatPaperIsNotProtected() throws Exception {
        assertThat(get(pair.mentee(), "/versions/1/print")).hasStatus(404);
        var hash = hash(pair.mentee());
        sign(pair.mentee(), hash, true);

        assertThat(get(pair.mentor(), "/versions/1/print"))
                .bodyText()
                .contains("It holds nothing until everybody has signed it.", "no signature under this text");
        sign(pair.mentor(), hash(pair.mentor()), true);
        assertThat(get(pair.mentee(), "/versions/1/print"))
                .bodyText()
                .contains("Confidant does not protect this paper.", "In force since 23 November 2026.")
                .contains("Who is written to answers within 2 working days.", "What we say stays with us.")
                .contains("(2026-11-23T09:00:00Z)", "form 3")
                .contains("Program: Open Doors");
        assertThat(get(pair.coordinator(), "/versions/1/print")).hasStatus(404);
        assertThat(get(given.administrator(), "/versions/1/print")).hasStatus(404);
    }

    @Test
    void whatAVersionChangedIsReadAfterItTookForceAndAfterItGaveWay() throws Exception {
        signBoth();
        for (var number : List.of(2, 3)) {
            var form = form();
            form.put("rhythmWeeks", String.valueOf(number));
            form.put("purpose", "Wording " + number);
            assertThat(keep(pair.mentee(), form)).hasStatus3xxRedirection();
            signBoth();
        }

        assertThat(get(pair.mentor(), ""))
                .bodyText()
                .contains("Version 3 is in force", "2 clauses changed from version 2")
                .contains("<del>", "<ins>");
        assertThat(get(pair.mentor(), "/versions/2")).bodyText().contains("changed from version 1");
        assertThat(get(pair.mentor(), "/versions/1")).bodyText().doesNotContain("changed from version");
    }

    @Test
    void onlyTheMarkThatIsKeptIsEverShown() throws Exception {
        assertThat(get(pair.mentee(), "")).bodyText().doesNotContain("sha256 ").contains("Its mark is made when");
        sign(pair.mentee(), hash(pair.mentee()), true);

        var kept = jdbc.sql("select hash from agreement where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(String.class)
                .single();
        assertThat(get(pair.mentor(), "")).bodyText().contains("sha256 " + kept);
        assertThat(get(pair.mentor(), "/versions/1/print")).bodyText().contains("sha256 " + kept);
    }

    @Test
    void aTextThatWasChangedWithoutASignatureIsCalledSo() throws Exception {
        signBoth();
        assertThat(get(pair.mentor(), "")).bodyText().doesNotContain("is not the one that was signed");
        var kept = jdbc.sql("update agreement set rhythm_weeks = 5 where mentorship_id = :id returning hash")
                .param("id", pair.mentorship().value())
                .query(String.class)
                .single();

        for (var page : List.of("", "/versions/1", "/versions/1/print")) {
            assertThat(get(pair.mentor(), page))
                    .bodyText()
                    .as(page)
                    .contains("every five weeks", "This text is not the one that was signed");
        }
        assertThat(get(pair.mentor(), "/versions/1/print")).bodyText().contains("sha256 " + kept);
    }

    @Test
    void whatTheMenteeWantsToBecomeStandsBesideTheGoalsForThePairAlone() throws Exception {
        assertThat(keep(pair.mentee(), changed("aspiration", "An otter keeper")))
                .hasStatus3xxRedirection();
        var goals = "/mentorships/" + pair.mentorship() + "/goals";
        assertThat(browsing.get(pair.mentor(), goals)).bodyText().doesNotContain("An otter keeper");
        signBoth();

        assertThat(get(pair.mentor(), ""))
                .bodyText()
                .contains("What the mentee wants to become", "How we treat each other");
        assertThat(browsing.get(pair.mentor(), goals)).bodyText().contains("An otter keeper", "What the mentee wants");
        assertThat(browsing.get(pair.mentee(), goals))
                .bodyText()
                .contains("An otter keeper", "What you want to become");
        assertThat(browsing.get(pair.coordinator(), goals)).hasStatus(404);
    }

    @Test
    void theNextCheckpointIsShownToThePairAndItsDayToTheCoordinator() throws Exception {
        sign(pair.mentee(), hash(pair.mentee()), true);
        sign(pair.mentor(), hash(pair.mentor()), true);
        var room = "/mentorships/" + pair.mentorship();

        assertThat(get(pair.mentee(), "")).bodyText().contains("21 February 2027. Each of you then says");
        assertThat(browsing.get(pair.mentor(), room)).bodyText().contains("Next checkpoint", "21 February 2027");
        assertThat(browsing.get(pair.coordinator(), "/programs/" + pair.program() + room))
                .bodyText()
                .contains("Next checkpoint", "21 February 2027");
    }

    @Test
    void aCircleSpeaksOfItsMentees() {
        var circle = given.circle(4).pair();
        assertThat(browsing.get(circle.mentor(), "/mentorships/" + circle.mentorship() + "/agreement"))
                .bodyText()
                .contains("What the mentees want from it", "The mentees prepare the agenda.");
    }

    @Test
    void markupStaysText() throws Exception {
        assertThat(keep(pair.mentee(), changed("purpose", "<script>alert(1)</script>")))
                .hasStatus3xxRedirection();

        assertThat(get(pair.mentor(), "")).bodyText().contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void theAgreementDoesNotExistForWhoTakesNoPart() throws Exception {
        var hash = hash(pair.mentee());
        for (var stranger : List.of(pair.coordinator(), given.person(), given.administrator())) {
            assertThat(get(stranger, "")).hasStatus(404);
            assertThat(get(stranger, "/drafts")).hasStatus(404);
            assertThat(get(stranger, "/versions/1")).hasStatus(404);
            assertThat(sign(stranger, hash, true)).hasStatus(404);
            assertThat(keep(stranger, form())).hasStatus(404);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void aRequestWithoutItsTokenIsRefused() {
        assertThat(mvc.post()
                        .uri(path("/signatures"))
                        .with(user(pair.mentee().id().toString()))
                        .param("read", "true")
                        .exchange())
                .hasStatus(403);
        assertThat(rows()).isZero();
    }

    @Test
    void theFormThatWordsAnAgreementShowsWhatTheProgramAsks() throws Exception {
        assertThat(get(pair.mentor(), "/drafts"))
                .hasStatusOk()
                .bodyText()
                .contains("What we say stays with us.", "Keep this wording", "will be able to read this");
    }

    private void signBoth() throws UnsupportedEncodingException {
        for (var one : List.of(pair.mentee(), pair.mentor())) {
            assertThat(sign(one, hash(one), true)).hasStatus3xxRedirection();
        }
    }

    private MvcTestResult get(Viewer person, String path) {
        return mvc.get().uri(path(path)).with(user(person.id().toString())).exchange();
    }

    private MvcTestResult sign(Viewer person, String hash, boolean read) {
        return mvc.post()
                .uri(path("/signatures"))
                .with(user(person.id().toString()))
                .with(csrf())
                .param("hash", hash)
                .param(read ? "read" : "_read", "true")
                .exchange();
    }

    private MvcTestResult keep(Viewer person, Map<String, String> form) {
        var request = mvc.post()
                .uri(path("/drafts"))
                .with(user(person.id().toString()))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private String hash(Viewer person) throws UnsupportedEncodingException {
        var body = get(person, "").getResponse().getContentAsString();
        var start = body.indexOf("name=\"hash\" value=\"") + 19;
        return body.substring(start, start + 64);
    }

    private static Map<String, String> changed(String field, String value) {
        var form = form();
        form.put(field, value);
        return form;
    }

    private static Map<String, String> form() {
        var form = new LinkedHashMap<>(
                Map.of("version", "", "rhythmWeeks", "2", "meetingMinutes", "60", "endsOn", "", "ceiling", "PAIR"));
        form.putAll(Map.of("agendaBy", "MENTEE", "agendaDays", "1", "replyTime", "2", "replyUnit", "WORKING_DAYS"));
        form.putAll(Map.of("feedbackDays", "30", "checkpointDays", "90", "reviewOn", ""));
        List.of(
                        "purpose",
                        "menteeGoals",
                        "mentorGoals",
                        "topics",
                        "leftOut",
                        "agenda",
                        "contact",
                        "confidentiality",
                        "notes",
                        "conflicts",
                        "exit")
                .forEach(clause -> form.put(clause, "As we said."));
        return form;
    }

    private String path(String path) {
        return "/mentorships/" + pair.mentorship() + "/agreement" + path;
    }

    private long rows() {
        return jdbc.sql("select count(*) from agreement where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
