package org.confidant.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.confidant.postgres.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is said stays. A pair writes words that occur nowhere else; then everybody else opens every page there is, and the words are
 * looked for on the pages, in the log at its most talkative, and in every row of the database.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    private final String song = UUID.randomUUID().toString().substring(24);

    /** Both of the pair read it. */
    private final String forTwo = "canarytwo" + song;

    private final MockMvcTester mvc;
    private final Given given;
    private final RequestMappingHandlerMapping mappings;
    private final Environment environment;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Pair pair;
    private SingleConnectionDataSource superuser;
    private Routes routes;

    CanaryTest(
            MockMvcTester mvc,
            Given given,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Environment environment) {
        this.mvc = mvc;
        this.given = given;
        this.mappings = mappings;
        this.environment = environment;
    }

    @BeforeAll
    void thePairWrites() throws SQLException {
        var database = environment.getRequiredProperty("spring.datasource.url").replaceAll(".*/([^?]+).*", "$1");
        superuser = new SingleConnectionDataSource(TestServer.running().superuser(database), true);
        routes = new Routes(JdbcClient.create(superuser), mappings);
        log.start();
        root().addAppender(log);
        root().setLevel(Level.DEBUG);
        pair = given.mentorshipInForce();
        writeTerms();
    }

    @AfterAll
    void becomeQuiet() {
        root().setLevel(Level.INFO);
        root().detachAppender(log);
        superuser.destroy();
    }

    @Test
    void thePairReadsItsOwnWords() {
        for (var one : List.of(pair.mentor(), pair.mentee())) {
            assertThat(pagesWith(forTwo, one)).isNotEmpty();
        }
    }

    @Test
    void nobodyElseMeetsThemOnAnyPage() {
        for (var one : everybodyElse()) {
            assertThat(pagesWith(song, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void noPageOfThePairIsKeptInACache() {
        for (var path : routes.all()) {
            var result = open(path, pair.mentee());
            if (body(result).contains(song)) {
                assertThat(result.getResponse().getHeader("Cache-Control"))
                        .as(path)
                        .contains("no-store");
            }
        }
    }

    @Test
    void noTableHoldsThem() throws SQLException {
        nobodyElseMeetsThemOnAnyPage();
        assertThat(routes.tablesWith(song)).isEmpty();
        assertThat(routes.tablesWith(pair.mentee().email())).contains("public.person");
    }

    @Test
    void noLogRepeatsThem() {
        nobodyElseMeetsThemOnAnyPage();
        thePairReadsItsOwnWords();
        assertThat(log.list).isNotEmpty();
        assertThat(List.copyOf(log.list)).noneMatch(event -> said(event).contains(song));
    }

    private void writeTerms() {
        var room = "/mentorships/" + pair.mentorship();
        var words = List.of(
                "purpose", "agenda", "contact", "topics", "leftOut", "confidentiality", "notes", "conflicts", "exit");
        var form = new HashMap<String, String>(
                Map.of("rhythmWeeks", "2", "meetingMinutes", "60", "ceiling", "PAIR", "feedbackDays", "30"));
        words.forEach(name -> form.put(name, forTwo));
        assertThat(post(room + "/agreement/drafts", pair.mentee(), form)).hasStatus3xxRedirection();
    }

    private MvcTestResult post(String path, Viewer viewer, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(viewer.id().toString())).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    /** Everyone who is not of the pair, the curious first. */
    private List<Viewer> everybodyElse() {
        var others = given.mentorshipInForce(pair.coordinator(), pair.program());
        return List.of(
                pair.coordinator(),
                given.administrator(),
                given.mentorship().coordinator(),
                others.mentor(),
                others.mentee(),
                given.person());
    }

    private List<String> pagesWith(String words, Viewer viewer) {
        return routes.all().stream()
                .filter(path -> body(open(path, viewer)).contains(words))
                .toList();
    }

    private MvcTestResult open(String path, Viewer viewer) {
        var result = mvc.get().uri(path).with(user(viewer.id().toString())).exchange();
        assertThat(result.getResponse().getStatus()).as(path).isLessThan(500);
        return result;
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String said(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
