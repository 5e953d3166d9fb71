package org.confidant.canary;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.Posts;
import org.confidant.WhatItTakes;
import org.confidant.notification.Outgoing;
import org.confidant.people.Viewer;
import org.confidant.postgres.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is said stays. A pair writes words that occur nowhere else; then everybody else opens every page there is, and the words are
 * looked for on the pages, in the log at its most talkative, and in every row of the database.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {

    /** Which takes words, but none of a pair. */
    private static final Set<String> NOBODYS_CONFIDENCE = Set.of(
            "/setup",
            "/sign-in",
            "/invitations/{token}",
            "/account/passwords",
            "/people/imports/{id}/applications",
            "/people/imports/{id}/columns",
            "/programs",
            "/programs/{id}/policy",
            "/programs/{id}/guides",
            "/programs/{id}/guides/{guide}",
            "/programs/{id}/questions",
            "/programs/{id}/questions/{question}",
            "/programs/{id}/enrollments",
            "/programs/{id}/invitations",
            "/mentorships/{id}/agreement/signatures");

    /** Whose words others read than the pair's: {@link ToldAroundAPlaceTest} looks for them. */
    private static final Set<String> TOLD_AROUND_A_PLACE = Set.of(
            "/program-invitations/{id}/acceptances",
            "/enrollments/{id}/changes",
            "/proposals/{id}/declines",
            "/mentorships/{id}/endings");

    /** Told to somebody outside, and not to the other: {@link ToldToOneOutsideTest} looks for those words. */
    private static final Set<String> TOLD_TO_ONE_OUTSIDE = Set.of(
            "/mentorships/{id}/concerns",
            "/concerns/{id}/copies",
            "/concerns/{id}/take-ups",
            "/concerns/{id}/settlements",
            "/concerns/{id}/additions");

    /** Told to a mentor whom somebody asks: {@link ToldToAMentorTest} looks for those words. */
    private static final Set<String> TOLD_TO_A_MENTOR = Set.of("/enrollments/{id}/matches/{mentor}/requests");

    private static final Pattern FEED = Pattern.compile("/calendar/([\\w-]{43})\\.ics");

    private final Browsing browsing;
    private final Given given;
    private final RequestMappingHandlerMapping mappings;
    private final Environment environment;
    private final BeanFactory application;
    private final String song = UUID.randomUUID().toString().substring(24);
    private final Overheard log = new Overheard(song);
    private Appender<ILoggingEvent> console;
    private final MovableClock clock;
    private Pair pair;
    private List<Viewer> everybodyElse;
    private Canaries canaries;
    private SingleConnectionDataSource superuser;
    private Routes routes;
    private Walks walks;

    CanaryTest(
            MockMvcTester mvc,
            Given given,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Environment environment,
            BeanFactory application,
            MovableClock clock) {
        this.clock = clock;
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.mappings = mappings;
        this.environment = environment;
        this.application = application;
    }

    @BeforeAll
    void thePairWrites() throws SQLException {
        var database = environment.getRequiredProperty("spring.datasource.url").replaceAll(".*/([^?]+).*", "$1");
        superuser = new SingleConnectionDataSource(TestServer.running().superuser(database), true);
        routes = new Routes(JdbcClient.create(superuser), mappings);
        log.start();
        console = root().getAppender("CONSOLE");
        root().detachAppender(console);
        root().addAppender(log);
        root().setLevel(Level.DEBUG);
        clock.reset();
        somePeople();
        canaries = new Canaries(browsing, clock, pair, song, routes::newest);
        canaries.write();
        walks = new Walks(browsing, routes.all());
    }

    @AfterAll
    void becomeQuiet() {
        root().setLevel(Level.INFO);
        root().detachAppender(log);
        root().addAppender(console);
        superuser.destroy();
    }

    /** Otherwise nothing would be found because it was never said. */
    @Test
    void allThatTakesWordsOfAPairWasTold() {
        var taking = Posts.of(mappings).entrySet().stream()
                .filter(post -> WhatItTakes.words(post.getValue()))
                .map(Map.Entry::getKey)
                .filter(not(NOBODYS_CONFIDENCE::contains))
                .filter(not(TOLD_AROUND_A_PLACE::contains))
                .filter(not(TOLD_TO_ONE_OUTSIDE::contains))
                .filter(not(TOLD_TO_A_MENTOR::contains))
                .collect(toSet());
        assertThat(taking).hasSizeGreaterThan(20);
        assertThat(canaries.routes()).containsAll(taking);
    }

    @Test
    void thePairReadsItsOwnWords() {
        for (var one : List.of(pair.mentor(), pair.mentee())) {
            assertThat(canaries.forBoth())
                    .allSatisfy(
                            word -> assertThat(walks.with(word, one)).as(word).isNotEmpty());
            assertThat(canaries.of(one))
                    .isNotEmpty()
                    .allSatisfy(
                            word -> assertThat(walks.with(word, one)).as(word).isNotEmpty());
        }
    }

    @Test
    void nobodyElseMeetsThemOnAnyPage() {
        for (var one : everybodyElse) {
            assertThat(walks.with(song, one)).as(one.email()).isEmpty();
        }
    }

    @Test
    void thePairAloneMeetsItsFigures() throws SQLException {
        for (var figure : Canaries.FIGURES) {
            assertThat(walks.with(figure, pair.mentee())).as(figure).isNotEmpty();
            assertThat(walks.with(figure, pair.mentor())).as(figure).isNotEmpty();
            assertThat(everybodyElse)
                    .allSatisfy(one ->
                            assertThat(walks.with(figure, one)).as(one.email()).isEmpty());
            assertThat(routes.tablesWith(figure)).isEmpty();
        }
    }

    @Test
    void whatOneKeepsToThemselvesTheOtherMeetsOnNoPage() {
        assertThat(canaries.of(pair.mentee()))
                .allSatisfy(word -> assertThat(walks.with(word, pair.mentor())).isEmpty());
        assertThat(canaries.of(pair.mentor()))
                .allSatisfy(word -> assertThat(walks.with(word, pair.mentee())).isEmpty());
    }

    /** Otherwise nothing would be found there because nothing was opened. */
    @Test
    void theWalkOpensWhatOthersMayRead() {
        var program = "/programs/" + pair.program();

        assertThat(walks.opened(pair.coordinator())).contains(program, program + "/mentorships/" + pair.mentorship());
        assertThat(walks.opened(everybodyElse.get(1)))
                .contains("/audit", "/people/" + pair.mentee().id());
    }

    @Test
    void noPageOfThePairIsKeptInACache() {
        walks.of(pair.mentee()).forEach((path, page) -> {
            if (page.body().contains(song)) {
                assertThat(page.cacheControl()).as(path).contains("no-store");
            }
        });
    }

    @Test
    void noTableHoldsThem() throws SQLException {
        everybodyWalks();
        assertThat(routes.tablesWith(song)).isEmpty();
        assertThat(routes.tablesWith(pair.mentee().email())).contains("public.person");
    }

    @Test
    void noMailAndNoLineOfAnInboxHoldsThem() {
        var told = Outgoing.everything(application);
        assertThat(told)
                .anyMatch(text -> text.contains("Something that you took on is due"))
                .anyMatch(text -> text.contains("There is feedback for you"))
                .noneMatch(text -> text.contains(song));
        Canaries.FIGURES.forEach(figure -> assertThat(told).noneMatch(text -> text.contains(figure)));
    }

    @Test
    void noLogRepeatsThem() {
        everybodyWalks();
        assertThat(log.lines()).isPositive();
        assertThat(log.repeating()).isEmpty();
    }

    /** What leaves the house without a session: every person's feed, and each meeting as a file. */
    @Test
    void noCalendarHoldsThemAndNoTableHoldsItsAddress() throws SQLException {
        for (var one : Stream.concat(Stream.of(pair.mentor(), pair.mentee()), everybodyElse.stream())
                .toList()) {
            var token = feedOf(one);
            var feed = browsing.mvc().get().uri("/calendar/" + token + ".ics").exchange();
            assertThat(feed)
                    .hasStatusOk()
                    .bodyText()
                    .contains("BEGIN:VCALENDAR")
                    .doesNotContain(song, "Open Doors");
            assertThat(routes.tablesWith(token)).isEmpty();
        }
        for (var one : List.of(pair.mentor(), pair.mentee())) {
            var files = walks.of(one).entrySet().stream()
                    .filter(page -> page.getKey().matches("/(meetings|routines)/[^/]+/calendar"))
                    .filter(page -> page.getValue().status() == 200)
                    .toList();
            assertThat(files)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(file -> assertThat(file.getValue().body())
                            .contains("BEGIN:VEVENT")
                            .doesNotContain(song, "Open Doors"));
        }
    }

    private String feedOf(Viewer person) {
        var page = browsing.post(person, "/account/calendar/feeds", Map.of()).getResponse();
        var token = FEED.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** The pair, and everyone who is not of it, the curious first. The pair comes last: the walk opens the newest. */
    private void somePeople() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var others = given.mentorshipInForce(coordinator, program);
        everybodyElse = List.of(
                coordinator,
                given.administrator(),
                given.mentorship().coordinator(),
                others.mentor(),
                others.mentee(),
                given.person());
        pair = given.mentorshipInForce(coordinator, program);
    }

    private void everybodyWalks() {
        everybodyElse.forEach(walks::of);
        List.of(pair.mentor(), pair.mentee()).forEach(walks::of);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
