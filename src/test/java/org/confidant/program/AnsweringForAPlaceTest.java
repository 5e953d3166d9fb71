package org.confidant.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confidant.StatementCount.statementsOf;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProgramInvitationId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever takes a place answers what the program asks, for themselves; what they choose may be used in matching, what they write is told to the coordinators. */
@ConfidantTest
class AnsweringForAPlaceTest {

    private static final String TOLD = "Not with my neighbour, please.";

    private final Given given;
    private final ProgramService programs;
    private final EnrollmentAnswers answers;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Browsing browsing;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentee;
    private EnrollmentId place;

    AnsweringForAPlaceTest(
            Given given,
            ProgramService programs,
            EnrollmentAnswers answers,
            JdbcClient jdbc,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.programs = programs;
        this.answers = answers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aMentee() {
        clock.reset();
        coordinator = given.person();
        program = given.program(coordinator);
        mentee = given.person();
        place = given.mentee(coordinator, program, mentee);
    }

    @Test
    void withTheYesToAnInvitationTheyAnswerAndMatchingGetsWhatTheyChose() {
        var guest = given.person();
        var invitation = invite(guest);
        var page = page(guest, "/program-invitations/" + invitation);
        assertThat(page.select("#asked").text()).isEqualTo("What the program asks");
        assertThat(page.select("fieldset .hint").eachText()).allMatch(hint -> hint.contains("Used in matching"));

        assertThat(join(guest, invitation, all())).hasRedirectedUrl("/");

        var joined = programs.placesOf(guest, program).get(0).id();
        assertThat(answers.matched(program)).containsOnlyKeys(joined);
        assertThat(answers.matched(program).get(joined))
                .containsOnly(
                        Map.entry(question(0).id(), new Answer.Ordered(List.of(3, 1))),
                        Map.entry(question(1).id(), new Answer.Many(List.of(2, 5))),
                        Map.entry(question(2).id(), new Answer.Scaled(4)),
                        Map.entry(question(4).id(), new Answer.One(2)));
    }

    @Test
    void whoWillReadTheirWordsStandsBesideTheFieldBeforeTheyWrite() {
        var guest = given.person();
        var asked = Map.of(guest, "/program-invitations/" + invite(guest), mentee, "/enrollments/" + place);

        asked.forEach((one, path) -> assertThat(page(one, path)
                        .select("textarea[name^=answer-] ~ p.lock")
                        .text())
                .isEqualTo("You and one coordinator will be able to read this"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, -1, 9, one of the places offered",
        "0, -4, 2, a place of its own",
        "1, '', 9, Choose from what is offered",
        "2, '', 6, Choose from what is offered",
        "4, '', often, Choose from what is offered",
        "5, '', x, at most 1"
    })
    void whatIsNoAnswerIsSaidBesideItAndNothingIsHalfWritten(int asked, String part, String typed, String said) {
        var form = all();
        var field = field(asked);
        form.put(field + part, typed.equals("x") ? "x".repeat(1_001) : typed);
        var guest = given.person();
        var invitation = invite(guest);

        var refused = join(guest, invitation, form);

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(text(refused));
        assertThat(page.getElementById(field + "-error").text()).contains(said);
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("[name=" + field(2) + "][checked]").eachAttr("value"))
                .hasSize(asked == 2 ? 0 : 1);
        assertThat(programs.placesOf(guest, program)).isEmpty();
        assertThat(programs.invitationsOf(guest)).hasSize(1);
    }

    @Test
    void whatHasToBeAnsweredIsAskedOfWhoeverHoldsThePlaceAndNotOfACoordinator() {
        ask("required", "true");

        assertThat(change(mentee, "0", Map.of())).hasStatus(422).bodyText().contains("needs an answer here");
        assertThat(change(coordinator, "0", Map.of())).hasStatus3xxRedirection();
        assertThat(page(mentee, "/enrollments/" + place)
                        .select("[name=" + field(6) + "]")
                        .eachAttr("value"))
                .containsExactly("1", "2");
        assertThat(change(mentee, "1", Map.of(field(6), "1"))).hasStatus3xxRedirection();
        var another = given.mentee(coordinator, program, given.person());
        assertThat(programs.enrollment(another)).isPresent();
    }

    @Test
    void theyReadChangeAndTakeBackWhatTheySaid() {
        change(mentee, "0", all());
        var page = page(mentee, "/enrollments/" + place);
        assertThat(page.select("[name=" + field(1) + "][checked]").eachAttr("value"))
                .containsExactly("2", "5");
        assertThat(page.select("[name=" + field(0) + "-3] option[selected]").eachAttr("value"))
                .containsExactly("1");
        assertThat(page.getElementById(field(5)).wholeText()).isEqualTo(TOLD);

        assertThat(change(mentee, "1", Map.of(field(1), "7", field(5), "By now, anybody.")))
                .hasStatus3xxRedirection();

        assertThat(answers.matched(program).get(place))
                .containsOnly(Map.entry(question(1).id(), new Answer.Many(List.of(7))));
        assertThat(browsing.get(coordinator, "/enrollments/" + place))
                .bodyText()
                .contains("By now, anybody.")
                .doesNotContain("neighbour");

        assertThat(page(mentee, "/enrollments/" + place)
                        .select("[name=" + field(4) + "][checked]")
                        .eachAttr("value"))
                .containsExactly("");
        assertThat(change(mentee, "2", Map.of(field(1), "", field(4), ""))).hasStatus3xxRedirection();
        assertThat(answers.matched(program)).isEmpty();
        assertThat(tellings()).isZero();
    }

    @Test
    void aCoordinatorReadsWhatTheySaidAndAnswersNothingForThem() {
        change(mentee, "0", all());

        assertThat(change(coordinator, "1", Map.of(field(1), "1", field(5), "Forged.")))
                .hasStatus3xxRedirection();

        assertThat(page(coordinator, "/enrollments/" + place)
                        .select("#said ~ dl")
                        .text())
                .contains("Learning, Doing it well", "4 of 5", TOLD, "can read this")
                .doesNotContain("Forged");
        assertThat(page(coordinator, "/enrollments/" + place).select("[name^=answer-]"))
                .isEmpty();
    }

    @Test
    void whoeverCoordinatesLaterReadsTheirWordsOnceTheyHaveKeptThemAnew() {
        change(mentee, "0", all());
        var later = given.person();
        browsing.post(coordinator, "/programs/" + program + "/coordinators/" + later.id() + "/appointments", Map.of());

        assertThat(browsing.get(later, "/enrollments/" + place))
                .bodyText()
                .contains("Learning, Doing it well")
                .doesNotContain("neighbour");

        change(mentee, "1", all());
        assertThat(browsing.get(later, "/enrollments/" + place)).bodyText().contains(TOLD);
        assertThat(browsing.get(coordinator, "/enrollments/" + place))
                .bodyText()
                .contains(TOLD);
    }

    @Test
    void whatIsAskedNoMoreKeepsItsAnswersAndMatchesNobody() {
        change(mentee, "0", all());
        for (var asked : List.of(question(1), question(5))) {
            browsing.post(coordinator, questions() + "/" + asked.id() + "/retirements", Map.of());
        }

        assertThat(answers.matched(program).get(place)).hasSize(3);
        for (var one : List.of(mentee, coordinator)) {
            assertThat(page(one, "/enrollments/" + place).select("#said ~ dl").text())
                    .contains("Learning, Doing it well", TOLD);
        }
        change(mentee, "1", Map.of());
        assertThat(page(mentee, "/enrollments/" + place).select("#said ~ dl").text())
                .contains("Learning, Doing it well", TOLD);
    }

    @Test
    void whoLeavesLeavesNoWordsAndIsMatchedNoMore() {
        change(mentee, "0", all());

        assertThat(browsing.post(mentee, "/enrollments/" + place + "/withdrawals", Map.of()))
                .hasRedirectedUrl("/");

        assertThat(answers.matched(program)).isEmpty();
        assertThat(tellings()).isZero();
    }

    @Test
    void nobodyIsMatchedByWhatIsNotForThatOrNotForTheirPlace() {
        ask("askedOf", "MENTORS");
        ask("hint", "For us alone");
        assertThat(page(mentee, "/enrollments/" + place).select("#asked ~ fieldset"))
                .hasSize(6);
        change(mentee, "0", Map.of(field(6), "1"));

        assertThat(answers.matched(program)).isEmpty();
        assertThat(answers.matchable(program))
                .extracting(QuestionCard::id)
                .doesNotContain(question(6).id());
    }

    @Test
    void whoeverWroteOnAnOldPageKeepsWhatTheyAnswered() {
        change(mentee, "0", all());

        var stale = change(mentee, "0", Map.of(field(2), "1", field(5), "Another word."));

        assertThat(stale).hasStatus(409).bodyText().contains(TOLD, "4 of 5", "Another word.");
        assertThat(Jsoup.parse(text(stale))
                        .select("[name=" + field(2) + "][checked]")
                        .eachAttr("value"))
                .containsExactly("1");
    }

    @Test
    void matchingReadsTheSameStatementsHoweverManyHaveAnswered() throws Exception {
        change(mentee, "0", all());
        var few = statementsOf(() -> answers.matched(program));
        Crowd.enrol(jdbc, program, Place.MENTOR, 300);
        jdbc.sql("""
                        insert into enrollment_answer select id, :question, '{1,2}' from enrollment
                        where program_id = :program and place = 'MENTOR'""")
                .param("question", question(1).id().value())
                .param("program", program.value())
                .update();

        assertThat(statementsOf(() -> assertThat(answers.matched(program)).hasSize(301)))
                .hasSameSizeAs(few);
    }

    @Test
    void aPlaceIsShownWithTheSameStatementsHoweverMuchIsAsked() throws Exception {
        change(mentee, "0", all());
        var few = List.of(statements(mentee), statements(coordinator));
        for (var n = 0; n < 10; n++) {
            ask("kind", n % 2 == 0 ? "TEXT" : "MANY");
        }
        var more = all();
        for (var n = 6; n < 16; n++) {
            more.put(field(n), "1");
        }
        change(mentee, "1", more);

        assertThat(List.of(statements(mentee), statements(coordinator))).isEqualTo(few);
    }

    private int statements(Viewer viewer) throws Exception {
        return statementsOf(() -> assertThat(browsing.get(viewer, "/enrollments/" + place))
                        .hasStatusOk())
                .size();
    }

    /** Something good in answer to all but one. */
    private Map<String, String> all() {
        return new HashMap<>(Map.of(
                field(0) + "-3",
                "1",
                field(0) + "-1",
                "2",
                field(1),
                "5,2",
                field(2),
                "4",
                field(4),
                "2",
                field(5),
                TOLD));
    }

    private void ask(String field, String value) {
        var form = new HashMap<>(Map.of("label", "Where to?", "hint", "", "askedOf", "BOTH", "kind", "ONE"));
        form.putAll(Map.of("options", "Sea\nShore", "scaleTop", "5", field, value));
        assertThat(browsing.post(coordinator, questions(), form)).hasStatus3xxRedirection();
    }

    private QuestionCard question(int number) {
        var all = answers.asked(program, Place.MENTEE);
        return all.get(number);
    }

    private String field(int number) {
        return AnswerField.of(question(number));
    }

    private String questions() {
        return "/programs/" + program + "/questions";
    }

    private ProgramInvitationId invite(Viewer person) {
        var whom = Map.of("place", "MENTEE", "addresses", person.email(), "department", "");
        browsing.post(coordinator, "/programs/" + program + "/invitations", whom);
        return programs.invitationsOf(person).get(0).id();
    }

    private MvcTestResult join(Viewer person, ProgramInvitationId invitation, Map<String, String> answered) {
        var form = new HashMap<>(Map.of("topics", "Law", "languages", "en", "circumstances", ""));
        form.putAll(answered);
        return browsing.post(person, "/program-invitations/" + invitation + "/acceptances", form);
    }

    private MvcTestResult change(Viewer viewer, String version, Map<String, String> answered) {
        var form = new HashMap<>(Map.of("version", version, "topics", "Law", "languages", "en", "capacity", "1"));
        form.putAll(answered);
        clock.advance(Duration.ofMinutes(1));
        return browsing.post(viewer, "/enrollments/" + place + "/changes", form);
    }

    private int tellings() {
        return jdbc.sql("select count(*) from enrollment_telling where enrollment_id = :place")
                .param("place", place.value())
                .query(Integer.class)
                .single();
    }

    private Element page(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
