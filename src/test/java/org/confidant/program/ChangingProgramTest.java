package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.TermsInForce;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program is changed while people meet in it: what they signed holds, and what they word next follows. */
@ConfidantTest
class ChangingProgramTest {

    private static final List<String> WORDS = List.of(
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
            "exit");

    private final Given given;
    private final ProgramService programs;
    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Viewer coordinator;
    private ProgramId program;

    ChangingProgramTest(
            Given given,
            ProgramService programs,
            AgreementService agreements,
            MentorshipService mentorships,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.programs = programs;
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
    }

    @Test
    void aCoordinatorChangesNameDatesAndPolicyAndThePageSaysWhatThatDoes() {
        assertThat(browsing.get(coordinator, page()))
                .hasStatusOk()
                .bodyText()
                .contains("Agreements in force hold", "nothing that is written becomes readable", "Open Doors");

        assertThat(change(Map.of("name", "Wider Doors", "maxRhythmWeeks", "4", "clauses", "One.\n\nTwo.")))
                .hasRedirectedUrl("/programs/" + program);

        var card = programs.require(program);
        assertThat(card.name()).isEqualTo("Wider Doors");
        assertThat(card.template()).isEqualTo(ProgramTemplate.CAREER);
        assertThat(card.policy().maxRhythmWeeks()).isEqualTo(4);
        assertThat(card.policy().mustHaveClauses()).containsExactly("One.", "Two.");
        assertThat(programs.coordinatorsOf(program)).isEqualTo(Set.of(coordinator.id()));
    }

    @Test
    void whatIsSignedHoldsAndWhatIsOfferedNextFollows() {
        var signed = given.mentorshipInForce(coordinator, program);
        var before = terms(signed);

        change(Map.of("minRhythmWeeks", "4", "defaultRhythmWeeks", "4", "clauses", "A new clause."));

        assertThat(terms(signed)).isEqualTo(before);
        var next = given.mentorshipInForce(coordinator, program);
        assertThat(terms(next).rhythmWeeks()).isEqualTo(4);
        assertThat(browsing.get(next.mentee(), "/mentorships/" + next.mentorship() + "/agreement"))
                .bodyText()
                .contains("A new clause.");
    }

    @Test
    void aDraftThatTheProgramNoLongerAllowsIsNotSigned() {
        var pair = given.mentorship(coordinator, program);
        var hash = agreements.textToSign(pair.mentor(), pair.mentorship());
        agreements.sign(pair.mentor(), pair.mentorship(), hash);
        var kept = agreements.textToSign(pair.mentee(), pair.mentorship());

        change(Map.of("minRhythmWeeks", "4", "defaultRhythmWeeks", "4"));

        assertThatThrownBy(() -> agreements.sign(pair.mentee(), pair.mentorship(), kept))
                .hasMessage("agreement.refused.program");
        assertThat(agreements.termsOf(List.of(pair.mentorship()))).isEmpty();
    }

    @Test
    void aClauseThatCameAfterTheWordingIsTakenInBeforeAnybodySigns() {
        var pair = given.mentorship(coordinator, program);
        var running = given.mentorshipInForce(coordinator, program);
        agreements.sign(pair.mentor(), pair.mentorship(), agreements.textToSign(pair.mentor(), pair.mentorship()));
        var at = "/mentorships/" + pair.mentorship() + "/agreement";
        change(Map.of("clauses", "What we say stays with us.\n\nWe meet in daylight."));

        assertThat(browsing.get(pair.mentee(), at))
                .bodyText()
                .contains("Your program asks for one clause more", "We meet in daylight.", "Take it in")
                .doesNotContain("name=\"hash\"");
        var hash = agreements.textToSign(pair.mentee(), pair.mentorship());
        assertThat(browsing.post(pair.mentee(), at + "/signatures", Map.of("hash", hash, "read", "true")))
                .hasStatus(409)
                .bodyText()
                .contains("asks for a clause by now");
        assertThat(agreements.termsOf(List.of(pair.mentorship()))).isEmpty();

        word(pair, "PAIR", "1");
        List.of(pair.mentor(), pair.mentee())
                .forEach(one -> agreements.sign(one, pair.mentorship(), agreements.textToSign(one, pair.mentorship())));
        assertThat(browsing.get(pair.mentee(), at)).bodyText().contains("in force", "We meet in daylight.");
        assertThat(browsing.get(running.mentee(), "/mentorships/" + running.mentorship() + "/agreement"))
                .bodyText()
                .contains("Version 1 is in force")
                .doesNotContain("We meet in daylight.", "one clause more");
    }

    @Test
    void lettingWordsGoFurtherOrLessFarMovesNothingThatIsSigned() {
        var pair = given.mentorshipInForce(coordinator, program);

        change(Map.of("ceiling", "PROGRAM"));
        assertThat(terms(pair).ceiling()).isEqualTo(Scope.PAIR);
        change(Map.of("ceiling", "PAIR", "version", "1"));

        assertThat(terms(pair).ceiling()).isEqualTo(Scope.PAIR);
        assertThat(programs.require(program).policy().ceiling()).isEqualTo(Scope.PAIR);
    }

    @Test
    void whatWasWordedUnderAHigherCeilingDoesNotWidenTheRoomOnceItIsLowered() {
        change(Map.of("ceiling", "PROGRAM"));
        var pair = given.mentorship(coordinator, program);
        word(pair, "PROGRAM");
        var hash = agreements.textToSign(pair.mentor(), pair.mentorship());
        agreements.sign(pair.mentor(), pair.mentorship(), hash);

        change(Map.of("ceiling", "PAIR", "version", "1"));

        assertThatThrownBy(() -> agreements.sign(pair.mentee(), pair.mentorship(), hash))
                .hasMessage("agreement.refused.program");
        assertThat(agreements.termsOf(List.of(pair.mentorship()))).isEmpty();
    }

    @Test
    void theProgramDoesNotEndBeforeThoseWhoMeetInItDo() {
        var pair = given.mentorshipInForce(coordinator, program);
        var end = programs.require(program).endsOn();
        var sooner = Map.of("endsOn", String.valueOf(end.minusDays(1)));

        assertThat(change(sooner))
                .hasStatus(422)
                .bodyText()
                .contains("agreed to meet beyond this day", "id=\"endsOn-error\"");
        assertThat(programs.require(program).endsOn()).isEqualTo(end);

        mentorships.end(pair.mentor(), pair.mentorship());
        assertThat(change(sooner)).hasStatus3xxRedirection();
    }

    @Test
    void whoeverWroteOnAnOldPageSeesBothAndNothingIsLost() {
        change(Map.of("name", "Theirs"));

        assertThat(change(Map.of("name", "Mine")))
                .hasStatus(409)
                .bodyText()
                .contains("changed while you were writing", "Theirs", "value=\"Mine\"", "name=\"version\" value=\"1\"");
        assertThat(programs.require(program).name()).isEqualTo("Theirs");
    }

    @Test
    void nobodyElseChangesIt() {
        var mentee = given.person();
        given.mentee(coordinator, program, mentee);
        for (var other :
                List.of(mentee, given.administrator(), given.mentorship().coordinator())) {
            assertThat(browsing.get(other, page())).hasStatus(404);
            assertThat(browsing.post(other, page(), form(Map.of("name", "Mine"))))
                    .hasStatus(404);
        }
        assertThat(programs.require(program).name()).isEqualTo("Open Doors");
    }

    @Test
    void theTrailSaysThatItWasChangedAndNoWordOfIt() {
        change(Map.of("clauses", "An otter of a clause."));

        assertThat(jdbc.sql(
                                "select count(*) from audit_entry e where e::text like :id and e::text like '%program.changed%'")
                        .param("id", "%" + program + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry e where e::text like '%otter of a clause%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private TermsInForce terms(Pair pair) {
        return agreements.termsOf(List.of(pair.mentorship())).get(pair.mentorship());
    }

    private void word(Pair pair, String ceiling) {
        word(pair, ceiling, "");
    }

    private void word(Pair pair, String ceiling, String version) {
        var form = new HashMap<>(Map.of("rhythmWeeks", "2", "meetingMinutes", "60", "ceiling", ceiling));
        form.putAll(Map.of("agendaBy", "MENTEE", "agendaDays", "1", "replyTime", "2", "replyUnit", "WORKING_DAYS"));
        form.putAll(Map.of("feedbackDays", "30", "checkpointDays", "90", "version", version));
        WORDS.forEach(field -> form.put(field, "As we said"));
        assertThat(browsing.post(pair.mentor(), "/mentorships/" + pair.mentorship() + "/agreement/drafts", form))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult change(Map<String, String> fields) {
        return browsing.post(coordinator, page(), form(fields));
    }

    private Map<String, String> form(Map<String, String> fields) {
        var now = programs.require(program);
        var form = new HashMap<>(Map.of("version", "0", "name", now.name(), "template", "CAREER", "ceiling", "PAIR"));
        form.putAll(Map.of("startsOn", now.startsOn().toString(), "endsOn", end(now), "mentorCapacity", "2"));
        form.putAll(Map.of("minRhythmWeeks", "1", "maxRhythmWeeks", "6", "defaultRhythmWeeks", "2"));
        form.putAll(Map.of("meetingMinutes", "60", "clauses", "What we say stays with us."));
        form.putAll(fields);
        return form;
    }

    private static String end(ProgramCard program) {
        LocalDate day = program.endsOn();
        return day == null ? "" : day.toString();
    }

    private String page() {
        return "/programs/" + program + "/policy";
    }
}
