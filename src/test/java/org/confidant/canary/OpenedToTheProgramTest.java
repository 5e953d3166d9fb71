package org.confidant.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Words that a pair opens to its program: its coordinators meet them on one page, the pair in its room, and nobody else at all. */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenedToTheProgramTest {

    private final Given given;
    private final Browsing browsing;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;
    private final String song = UUID.randomUUID().toString().substring(24);
    private final TreeSet<String> words = new TreeSet<>();
    private Pair pair;
    private List<Viewer> everybodyElse;
    private Routes routes;
    private Walks walks;

    OpenedToTheProgramTest(
            Given given,
            MockMvcTester mvc,
            Environment environment,
            MovableClock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.environment = environment;
        this.mappings = mappings;
        clock.reset();
    }

    @BeforeAll
    void thePairOpensWhatCanBeOpened() throws SQLException {
        routes = Routes.of(environment, mappings);
        var coordinator = given.person();
        var program = given.program(coordinator, Scope.PROGRAM);
        everybodyElse = somePeople(coordinator, program);
        pair = given.mentorshipOpenToTheProgram(browsing, coordinator, program);
        var room = "/mentorships/" + pair.mentorship();
        var goal = new HashMap<>(Map.of("first.start", "0", "first.target", "5", "scope", "PROGRAM"));
        List.of("title", "why", "first.text", "first.unit").forEach(field -> goal.put(field, word("goal")));
        var set = post(room + "/goals", goal);
        post(set + "/entries", Map.of("first", "2", "words", word("entry"), "scope", "PROGRAM"));
        post(set + "/set-asides", Map.of("reason", word("reason"), "scope", "PROGRAM"));
        var meeting = post(
                room + "/meetings",
                Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here"));
        post(meeting + "/notes", Map.of("words", word("note"), "scope", "PROGRAM"));
        walks = new Walks(browsing, routes.all());
    }

    @Test
    void theProgramsCoordinatorsMeetThemOnOnePageAndOnNoOther() {
        var one = "/programs/" + pair.program() + "/shared";

        assertThat(words)
                .allSatisfy(
                        word -> assertThat(walks.with(word, pair.coordinator())).containsExactly(one));
        assertThat(walks.with(song, pair.coordinator())).containsExactly(one);
    }

    @Test
    void thePairMeetsThemInItsRoom() {
        for (var one : List.of(pair.mentee(), pair.mentor())) {
            assertThat(words)
                    .allSatisfy(word -> assertThat(walks.with(word, one))
                            .contains("/mentorships/" + pair.mentorship() + "/shared"));
        }
    }

    @Test
    void nobodyElseMeetsThem() {
        for (var one : everybodyElse) {
            assertThat(walks.with(song, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void noTableHoldsThem() throws SQLException {
        walks.of(pair.coordinator());
        assertThat(routes.tablesWith(song)).isEmpty();
    }

    /** Before the pair: the walk opens the newest. */
    private List<Viewer> somePeople(Viewer coordinator, ProgramId program) {
        var elsewhere = given.mentorshipInForce();
        var beside = given.mentorshipInForce(coordinator, program);
        return List.of(
                given.administrator(), elsewhere.coordinator(), elsewhere.mentor(), beside.mentee(), beside.mentor());
    }

    private String word(String what) {
        var word = what + words.size() + song;
        words.add(word);
        return word;
    }

    private String post(String path, Map<String, String> form) {
        var answer = browsing.post(pair.mentee(), path, form);
        assertThat(answer).as(path).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
