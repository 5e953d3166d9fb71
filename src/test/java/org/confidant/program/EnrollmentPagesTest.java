package org.confidant.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class EnrollmentPagesTest {

    private final MockMvcTester mvc;
    private final Given given;
    private final ProgramService programs;
    private final JdbcClient jdbc;
    private final Viewer coordinator;
    private final ProgramId program;

    EnrollmentPagesTest(MockMvcTester mvc, Given given, ProgramService programs, JdbcClient jdbc) {
        this.mvc = mvc;
        this.given = given;
        this.programs = programs;
        this.jdbc = jdbc;
        this.coordinator = given.person();
        this.program = given.program(coordinator);
    }

    @Test
    void aCoordinatorFindsSomeoneAndEnrolsThemWithWhatTheExportSays() {
        var person = given.person();
        jdbc.sql("update person set skills = '{Delegating,Law}', wants_to_learn = '{Painting}' where id = :id")
                .param("id", person.id().value())
                .update();

        assertThat(get("?q=" + person.familyName())).hasStatusOk().bodyText().contains(person.name(), "As mentor");
        assertThat(get("/new?place=MENTOR&person=" + person.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Delegating, Law");
        assertThat(get("/new?place=MENTEE&person=" + person.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Painting");

        assertThat(post(coordinator, with(person, Map.of("topics", "Law, Delegating ,, Law", "capacity", "3"))))
                .hasStatus3xxRedirection();
        assertThat(programs.enrollments(coordinator, program)).singleElement().satisfies(one -> {
            assertThat(one.topics()).containsExactlyInAnyOrder("Law", "Delegating");
            assertThat(one.languages()).containsExactlyInAnyOrder("en", "pt");
            assertThat(one.capacity()).isEqualTo(3);
        });
        assertThat(get("")).bodyText().contains(person.name(), "room for 3 mentees", "No mentee yet");
    }

    @Test
    void amongFourHundredOneIsFoundAndTheOthersArePaged() {
        Crowd.enrol(jdbc, program, Place.MENTEE, 399);
        var one = given.person();
        var place = given.mentee(coordinator, program, one);

        assertThat(rowsOn("?mentees=1")).isEqualTo(30);
        assertThat(rowsOn("?mentees=14")).isEqualTo(10);
        assertThat(rowsOn("?mentees=15")).isZero();
        assertThat(get("")).bodyText().contains("No mentor, 400 mentees");
        assertThat(get("?q=" + one.familyName())).bodyText().contains("/enrollments/" + place, "Mentee here: change");
    }

    private int rowsOn(String query) {
        var page = new String(get(query).getResponse().getContentAsByteArray(), UTF_8);
        return Jsoup.parse(page).select("[aria-labelledby=MENTEE] ul.rows > li").size();
    }

    @Test
    void holdingTheSamePlaceTwiceIsRefusedBesideTheField() {
        var person = given.person();
        given.mentor(coordinator, program, person, 1);

        assertThat(post(coordinator, with(person, Map.of())))
                .hasStatus(422)
                .bodyText()
                .contains("They hold this place already.", "id=\"place-error\"", person.name());
        assertThat(post(coordinator, with(person, Map.of("place", "MENTEE")))).hasStatus3xxRedirection();
        assertThat(programs.enrollments(coordinator, program)).hasSize(2);
    }

    @Test
    void whoHasLeftIsNotEnrolled() {
        var person = given.person();
        jdbc.sql("update person set active = false where id = :id")
                .param("id", person.id().value())
                .update();

        assertThat(post(coordinator, with(person, Map.of())))
                .hasStatus(422)
                .bodyText()
                .contains("not here any more");
        assertThat(get("/new?place=MENTOR&person=" + person.id())).hasStatus(404);
        assertThat(programs.enrollments(coordinator, program)).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("place", "BOSS", "not written as expected"),
                Arguments.of("place", "", "Choose or write something"),
                Arguments.of("topics", "t".repeat(121), "each topic"),
                Arguments.of("topics", "t".repeat(2_001), "at most 2000"),
                Arguments.of("topics", "a\0b", "cannot be kept"),
                Arguments.of("languages", "<en>", "short language names"),
                Arguments.of("capacity", "0", "at least 1"),
                Arguments.of("capacity", "21", "at most 20"),
                Arguments.of("capacity", "many", "whole number"),
                Arguments.of("person", "nobody", "We do not know whom you mean"),
                Arguments.of("person", "", "We do not know whom you mean"),
                Arguments.of("person", UUID.randomUUID().toString(), "not here any more"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidAndNothingIsWritten(String field, String value, String sentence) {
        assertThat(post(coordinator, with(given.person(), Map.of(field, value))))
                .hasStatus(422)
                .bodyText()
                .contains(sentence);
        assertThat(programs.enrollments(coordinator, program)).isEmpty();
    }

    @Test
    void nobodyElseEnrols() {
        var person = given.person();
        var other = given.person();
        given.program(other);

        for (var viewer : new Viewer[] {other, given.administrator(), person}) {
            assertThat(post(viewer, with(person, Map.of()))).hasStatus(404);
        }
        assertThat(programs.enrollments(coordinator, program)).isEmpty();
    }

    @Test
    void theListAsksTheSameForTenAndForFiveHundred() throws Exception {
        enrol(10);
        var few = statements("");
        var fewFound = statements(search());
        enrol(490);

        assertThat(statements("")).hasSameSizeAs(few);
        assertThat(statements(search())).hasSameSizeAs(fewFound);
        assertThat(get("")).bodyText().contains("500 mentors");
    }

    /** For all who are enrolled, and nobody else. */
    private String search() {
        var word = "w" + program.value().toString().replace("-", "");
        jdbc.sql(
                        "update person set search_text = :word where id in (select person_id from enrollment where program_id = :program)")
                .param("word", word)
                .param("program", program.value())
                .update();
        assertThat(get("?q=" + word)).bodyText().contains("Mentor here: change");
        return "?q=" + word;
    }

    private List<String> statements(String query) throws Exception {
        return StatementCount.statementsOf(() -> assertThat(get(query)).hasStatusOk());
    }

    private void enrol(int count) {
        Crowd.enrol(jdbc, program, Place.MENTOR, count);
    }

    private static Map<String, String> with(Viewer person, Map<String, String> fields) {
        var form = new HashMap<>(Map.of(
                "person", person.id().toString(),
                "place", "MENTOR",
                "topics", "Delegating",
                "languages", "EN, pt",
                "capacity", "1"));
        form.putAll(fields);
        return form;
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri("/programs/" + program + "/enrollments" + path)
                .with(user(coordinator.id().toString()))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, Map<String, String> form) {
        var request = mvc.post()
                .uri("/programs/" + program + "/enrollments")
                .with(user(viewer.id().toString()))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
