package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class ProgramPagesTest {

    private final MockMvcTester mvc;
    private final Given given;
    private final ProgramService programs;
    private final JdbcClient jdbc;
    private final String mark = UUID.randomUUID().toString().substring(24);

    ProgramPagesTest(MockMvcTester mvc, Given given, ProgramService programs, JdbcClient jdbc) {
        this.mvc = mvc;
        this.given = given;
        this.programs = programs;
        this.jdbc = jdbc;
    }

    @Test
    void anAdministratorSetsAProgramUpAndNamesItsCoordinators() {
        var coordinator = given.person();
        var administrator = given.administrator();

        assertThat(get(administrator, "/programs/new")).hasStatusOk().bodyText().contains("What we say to each other");
        var made = post(
                administrator,
                "/programs",
                with("coordinators", coordinator.email().toUpperCase(Locale.ROOT)));

        assertThat(made).hasStatus3xxRedirection();
        var program = programs.coordinatedBy(coordinator).get(0);
        assertThat(program.name()).isEqualTo("Open " + mark);
        assertThat(program.policy().mustHaveClauses()).containsExactly("One clause.", "Another\nof two lines.");
        assertThat(programs.coordinatedBy(administrator)).isEmpty();
        assertThat(get(coordinator, "/programs/" + program.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Enrol people", "Pair two people", "See the mentorships");
        assertThat(get(administrator, "/programs/" + program.id()))
                .hasStatusOk()
                .bodyText()
                .contains(coordinator.name())
                .doesNotContain("Enrol people");
    }

    @Test
    void aCoordinatorSetsAnotherUpAndCoordinatesIt() {
        var coordinator = given.person();
        given.program(coordinator);

        assertThat(post(coordinator, "/programs", with("coordinators", ""))).hasStatus3xxRedirection();

        assertThat(programs.coordinatedBy(coordinator)).hasSize(2);
    }

    @Test
    void whoCoordinatesNothingSetsNothingUp() {
        var outsider = given.person();

        assertThat(get(outsider, "/programs/new")).hasStatus(403);
        assertThat(post(outsider, "/programs", with("name", "Mine"))).hasStatus(403);
        assertThat(get(outsider, "/programs")).hasStatusOk().bodyText().contains("No program yet");
        assertThat(made("Mine")).isZero();
    }

    @ParameterizedTest
    @EnumSource(ProgramTemplate.class)
    void eachTemplateFillsTheFormAndWhatIsSentIsKept(ProgramTemplate template) {
        var administrator = given.administrator();
        assertThat(get(administrator, "/programs/new?template=" + template))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"template\" value=\"" + template + "\"")
                .contains("value=\"" + template.rhythmWeeks() + "\"")
                .doesNotContain("??");

        post(administrator, "/programs", with("template", template.name()));

        assertThat(programs.coordinatedBy(administrator))
                .singleElement()
                .satisfies(one -> assertThat(one.template()).isEqualTo(template))
                .satisfies(one -> assertThat(one.policy().mentorCapacity()).isEqualTo(3));
    }

    @Test
    void aProgramMayGoOnWithoutAnEndAndSoMayWhatIsAgreedInIt() {
        var administrator = given.administrator();
        var form = with("alwaysOn", "true");
        form.put("endsOn", "");

        assertThat(post(administrator, "/programs", form)).hasStatus3xxRedirection();

        var program = programs.coordinatedBy(administrator).get(0);
        assertThat(program.endsOn()).isNull();
        assertThat(get(administrator, "/programs/" + program.id())).bodyText().contains("from 1 February 2026");
        var pair = given.mentorshipInForce(administrator, program.id());
        assertThat(get(pair.mentee(), "/mentorships/" + pair.mentorship() + "/agreement"))
                .hasStatusOk();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("name", "", "Write something here."),
                Arguments.of("name", "n".repeat(121), "at most 120 characters"),
                Arguments.of("name", "Nul\0", "characters in it that cannot be kept"),
                Arguments.of("startsOn", "soon", "Write a day like"),
                Arguments.of("startsOn", "+999999-01-01", "between 2000 and 2199"),
                Arguments.of("endsOn", "", "or let the program go on without an end"),
                Arguments.of("endsOn", "2026-01-01", "after the beginning"),
                Arguments.of("endsOn", "2099-01-01", "ten years"),
                Arguments.of("minRhythmWeeks", "0", "at least 1"),
                Arguments.of("maxRhythmWeeks", "7", "at most 6"),
                Arguments.of("maxRhythmWeeks", "weekly", "whole number"),
                Arguments.of("defaultRhythmWeeks", "5", "between the closest and the widest"),
                Arguments.of("meetingMinutes", "9999999999", "whole number"),
                Arguments.of("mentorCapacity", "0", "at least 1"),
                Arguments.of("ceiling", "CIRCLE", "Choose one of those offered."),
                Arguments.of("clauses", "c".repeat(2_001), "at most 2,000 characters"),
                Arguments.of("clauses", "c".repeat(10_001), "at most 10000 characters"),
                Arguments.of("coordinators", "nobody@nowhere.example", "Nobody here has the address"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsWritten(String field, String value, String sentence) {
        var answer = post(given.administrator(), "/programs", with(field, value));

        assertThat(answer).hasStatus(422).bodyText().contains(sentence, "id=\"" + field + "-error\"");
        assertThat(made("Open " + mark)).isZero();
    }

    @Test
    void markupIsShownAsItWasTyped() {
        var administrator = given.administrator();
        post(administrator, "/programs", with("name", "<b>" + mark + "</b>"));

        assertThat(get(administrator, "/programs"))
                .bodyText()
                .contains("&lt;b&gt;" + mark)
                .doesNotContain("<b>" + mark);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = mvc.post()
                .uri("/programs")
                .with(user(given.administrator().id().toString()))
                .param("name", "Open " + mark)
                .exchange();

        assertThat(answer).hasStatus(403);
        assertThat(made("Open " + mark)).isZero();
    }

    @Test
    void whoTakesPartSeesTheProgramButNotWhoElseDoes() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var mentor = given.person();
        given.mentor(coordinator, program, mentor, 1);
        var mentee = given.person();
        given.mentee(coordinator, program, mentee);

        assertThat(get(mentor, "/programs")).bodyText().contains("you are a mentor");
        assertThat(get(mentor, "/programs/" + program))
                .hasStatusOk()
                .bodyText()
                .contains(coordinator.name(), "You are a mentor here.")
                .doesNotContain(mentee.name());
        for (var path : new String[] {"/enrollments", "/enrollments/new?place=MENTOR&person=" + mentee.id()}) {
            assertThat(get(mentor, "/programs/" + program + path)).hasStatus(404);
            assertThat(get(given.administrator(), "/programs/" + program + path))
                    .hasStatus(404);
        }
        assertThat(get(given.person(), "/programs/" + program)).hasStatus(404);
        assertThat(get(given.administrator(), "/programs/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(coordinator, "/programs/none")).hasStatus(404);
    }

    @Test
    void theListAsksTheSameForTenAndForFiveHundred() throws Exception {
        var coordinator = given.person();
        Crowd.programs(jdbc, coordinator, given.person(), 10);
        var few = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, "/programs")).hasStatusOk());
        Crowd.programs(jdbc, coordinator, given.person(), 490);
        var lots = StatementCount.statementsOf(
                () -> assertThat(get(coordinator, "/programs")).hasStatusOk());

        assertThat(lots).hasSameSizeAs(few);
        assertThat(programs.coordinatedBy(coordinator)).hasSize(500);
    }

    private int made(String name) {
        return jdbc.sql("select count(*) from program where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private Map<String, String> with(String field, String value) {
        var form = new HashMap<>(Map.of(
                "name", "Open " + mark,
                "startsOn", "2026-02-01",
                "endsOn", "2027-02-01",
                "minRhythmWeeks", "1",
                "maxRhythmWeeks", "4",
                "defaultRhythmWeeks", "2",
                "meetingMinutes", "60",
                "clauses", "One clause.\r\n\r\nAnother\r\nof two lines.",
                "coordinators", ""));
        form.putAll(Map.of("template", "CAREER", "mentorCapacity", "3", "ceiling", "PAIR"));
        form.put(field, value);
        return form;
    }

    private MvcTestResult get(Viewer viewer, String path) {
        return mvc.get().uri(path).with(user(viewer.id().toString())).exchange();
    }

    private MvcTestResult post(Viewer viewer, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(viewer.id().toString())).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
