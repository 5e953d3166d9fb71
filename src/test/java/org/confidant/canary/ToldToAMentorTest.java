package org.confidant.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a mentee writes to a mentor whom they ask is met by the two, on its own page alone; where nothing came of it, by nobody. */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldToAMentorTest {

    private final Given given;
    private final Browsing browsing;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;
    private final JdbcClient jdbc;
    private final String song = UUID.randomUUID().toString().substring(24);
    private final String asked = "asked" + song;
    private final String declined = "declined" + song;

    private List<Viewer> everybodyElse;
    private Routes routes;
    private Walks walks;
    private Viewer mentee;
    private Viewer mentor;
    private Viewer other;
    private String waiting;
    private String refused;

    ToldToAMentorTest(
            Given given,
            MockMvcTester mvc,
            Environment environment,
            MovableClock clock,
            JdbcClient jdbc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.environment = environment;
        this.jdbc = jdbc;
        this.mappings = mappings;
        clock.reset();
    }

    @BeforeAll
    void oneAsksTwo() throws SQLException {
        routes = Routes.of(environment, mappings);
        var coordinator = given.person();
        var program = given.program(coordinator);
        var beside = given.mentorshipInForce(coordinator, program);
        mentee = given.person();
        mentor = given.person();
        other = given.person();
        post(
                coordinator,
                "/programs/" + program + "/participants-say",
                Map.of("lists", "true", "requests", "true", "pending", "3"));
        var matches = "/enrollments/" + given.mentee(coordinator, program, mentee) + "/matches/";
        refused = ask(matches + given.mentor(coordinator, program, other, 1), declined);
        post(other, refused + "/declines", Map.of());
        waiting = ask(matches + given.mentor(coordinator, program, mentor, 1), asked);
        everybodyElse = List.of(
                coordinator,
                given.administrator(),
                given.mentorship().coordinator(),
                beside.mentor(),
                beside.mentee(),
                other);
        walks = new Walks(browsing, routes.all());
    }

    @Test
    void itsTwoMeetItOnItsPageAlone() {
        assertThat(walks.with(asked, mentee)).containsExactly(waiting);
        assertThat(walks.with(asked, mentor)).containsExactly(waiting);
    }

    @Test
    void whatNothingCameOfNobodyMeets() {
        for (var one : List.of(mentee, other)) {
            assertThat(walks.with(declined, one)).as(one.email()).isEmpty();
            assertThat(walks.opened(one)).contains(refused);
        }
    }

    @Test
    void nobodyElseMeetsAWordOfItNorItsAddress() {
        for (var one : everybodyElse) {
            assertThat(walks.with(asked, one)).as(one.email()).isEmpty();
            assertThat(walks.with(waiting, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void noTableHoldsIt() throws SQLException {
        assertThat(routes.tablesWith(song)).isEmpty();
    }

    private String ask(String path, String words) {
        post(mentee, path + "/requests", Map.of("words", words));
        return "/mentor-requests/"
                + jdbc.sql(
                                "select id::text from mentor_request where mentee_person_id = :mentee order by id desc limit 1")
                        .param("mentee", mentee.id().value())
                        .query(String.class)
                        .single();
    }

    private void post(Viewer person, String path, Map<String, String> form) {
        assertThat(browsing.post(person, path, form)).as(path).hasStatus(302);
    }
}
