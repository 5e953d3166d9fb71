package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The numbers by which a program waits are its coordinators'. What each of them does, the tests of what waits say. */
@ConfidantTest
class HowLongAProgramWaitsTest {

    private final Given given;
    private final ProgramService programs;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Viewer coordinator;
    private ProgramId program;

    HowLongAProgramWaitsTest(Given given, ProgramService programs, JdbcClient jdbc, MockMvcTester mvc) {
        this.given = given;
        this.programs = programs;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
    }

    @Test
    void itBeginsWithWhatIsUsualForItsKind() {
        assertThat(programs.require(program).patience()).isEqualTo(Patience.usual());
        assertThat(ProgramTemplate.ONBOARDING.patience().checkpointDays()).isEqualTo(30);
        assertThat(browsing.get(coordinator, "/programs/" + program))
                .bodyText()
                .contains("After 90 days all are told that it is about to end, and after 7 more it ends");
    }

    @Test
    void aCoordinatorChangesThemAndTheProgramsPageSaysThem() {
        assertThat(change(Map.of("graceDays", "5", "inactiveDays", "120", "proposalLapseDays", "21")))
                .hasRedirectedUrl("/programs/" + program);

        assertThat(programs.require(program).patience())
                .isEqualTo(new Patience(5, 2, 10, 30, 90, 120, 7, 3, 21, 3, 7, 10));
        assertThat(browsing.get(coordinator, "/programs/" + program))
                .bodyText()
                .contains("In time within 5 days", "After 120 days", "lapsed after 21 days");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry e where e::text like :id and e::text like '%program.patience%'")
                        .param("id", "%" + program + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whyAMeetingIsDueSaysTheGraceOfItsProgram() {
        var pair = given.mentorshipInForce(coordinator, program);
        assertThat(why(pair)).contains("Three days of grace, then it is overdue.");

        change(Map.of("graceDays", "5"));
        assertThat(why(pair)).contains("5 days of grace, then it is overdue.");
        browsing.post(coordinator, page(), form(Map.of("version", "1", "graceDays", "0")));
        assertThat(why(pair)).contains("After that it is overdue.");
    }

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndNothingChanges() {
        assertThat(change(Map.of("graceDays", "15"))).hasStatus(422);
        assertThat(change(Map.of("lapsedIntervals", ""))).hasStatus(422);
        for (var late : List.of(
                Map.of("proposalReminderDays", "10"),
                Map.of("unsignedFirstDays", "7"),
                Map.of("unsignedCoordinatorDays", "7"))) {
            assertThat(change(late)).hasStatus(422).bodyText().contains("This comes after the number before it.");
        }
        assertThat(programs.require(program).patience()).isEqualTo(Patience.usual());
    }

    @Test
    void whoeverReadAnOlderVersionIsShownBoth() {
        change(Map.of("graceDays", "5"));

        assertThat(change(Map.of("graceDays", "9")))
                .hasStatus(409)
                .bodyText()
                .contains("changed while you were writing", "In time within 5 days", "value=\"9\"", "value=\"1\"");
        assertThat(programs.require(program).patience().graceDays()).isEqualTo(5);
    }

    @Test
    void nobodyElseChangesThem() {
        var mentee = given.person();
        given.mentee(coordinator, program, mentee);
        for (var other : List.of(mentee, given.administrator(), given.person())) {
            assertThat(browsing.get(other, page())).hasStatus(404);
            assertThat(browsing.post(other, page(), form(Map.of("graceDays", "9"))))
                    .hasStatus(404);
        }
        assertThat(programs.require(program).patience()).isEqualTo(Patience.usual());
    }

    private MvcTestResult change(Map<String, String> fields) {
        return browsing.post(coordinator, page(), form(fields));
    }

    private static Map<String, String> form(Map<String, String> fields) {
        var form = new HashMap<>(Map.of("version", "0", "graceDays", "3", "lapsedIntervals", "2"));
        form.putAll(Map.of("firstMeetingDays", "10", "feedbackDays", "30", "checkpointDays", "90"));
        form.putAll(Map.of("inactiveDays", "90", "warningDays", "7", "proposalReminderDays", "3"));
        form.putAll(Map.of("proposalLapseDays", "10", "unsignedFirstDays", "3"));
        form.putAll(Map.of("unsignedAgainDays", "7", "unsignedCoordinatorDays", "10"));
        form.putAll(fields);
        return form;
    }

    private String why(Pair pair) {
        var answer = browsing.get(coordinator, "/programs/" + program + "/mentorships/" + pair.mentorship());
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String page() {
        return "/programs/" + program + "/patience";
    }
}
