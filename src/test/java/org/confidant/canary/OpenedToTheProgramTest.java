package org.confidant.canary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
    private Routes routes;

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
        pair = given.mentorshipOpenToTheProgram(browsing, coordinator, given.program(coordinator, Scope.PROGRAM));
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
    }

    @Test
    void theProgramsCoordinatorsMeetThemOnOnePageAndOnNoOther() {
        var pages = pages(pair.coordinator());
        var one = "/programs/" + pair.program() + "/shared";

        assertThat(words).allSatisfy(word -> assertThat(pages.get(one)).contains(word));
        pages.remove(one);
        assertThat(pages).noneSatisfy((path, body) -> assertThat(body).contains(song));
    }

    @Test
    void thePairMeetsThemInItsRoom() {
        for (var one : List.of(pair.mentee(), pair.mentor())) {
            assertThat(body(one, "/mentorships/" + pair.mentorship() + "/shared"))
                    .contains(words);
        }
    }

    @Test
    void nobodyElseMeetsThem() {
        var elsewhere = given.mentorshipInForce();
        var beside = given.mentorshipInForce(pair.coordinator(), pair.program());
        for (var one : List.of(
                given.administrator(), elsewhere.coordinator(), elsewhere.mentor(), beside.mentee(), beside.mentor())) {
            assertThat(pages(one)).noneSatisfy((path, body) -> assertThat(body).contains(song));
        }
    }

    @Test
    void noTableHoldsThem() throws SQLException {
        pages(pair.coordinator());
        assertThat(routes.tablesWith(song)).isEmpty();
    }

    private Map<String, String> pages(Viewer viewer) {
        return new HashMap<>(routes.all().stream().collect(toMap(path -> path, path -> body(viewer, path))));
    }

    private String body(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer.getResponse().getStatus()).as(path).isLessThan(500);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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
