package org.confidant;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.confidant.mentorship.ProposalService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each field of every form is sent what it should not be, beside good ones. The answer is never an error of ours; what is refused
 * says so beside its field and leaves the database as it was; what is kept is never shown as markup.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormAnswersBadInputTest {

    private static final String MARKUP = "<script>alert(1)</script>";

    private static final List<Bad> BAD = List.of(
            new Bad("20,000 characters", "x".repeat(20_000)), // before what a form may take, and be done with
            new Bad("nothing", ""),
            new Bad("blanks", " \t "),
            new Bad("a NUL", "a\u0000b"),
            new Bad("a control character", "a\u0001b"),
            new Bad("text turned round", "a\u202Eb"),
            new Bad("markup", MARKUP),
            new Bad("an endless number", "1e400"),
            new Bad("a negative number", "-1"),
            new Bad("a number too long", "99999999999999999999"),
            new Bad("a day that is none", "2026-02-30"),
            new Bad("a year far away", "+999999999-01-01"),
            new Bad("somebody else’s id", "01900000-0000-7000-8000-000000000000"));

    /** Forms whose fields the cast does not fill in. */
    private static final Map<String, Map<String, String>> MORE = Map.of(
            "POST /sign-in",
            Map.of("email", "ada@example.org", "password", "three otters under the pier"),
            "POST /account/passwords",
            Map.of("current", "three otters under the pier", "password", "four otters under the pier"),
            "POST /people/imports/{id}/applications",
            Map.of("plan", "0", "left", "0"),
            "POST /mentorships/{mentorship}/feedback/{id}/acknowledgements",
            Map.of("takeaway", "Say less"));

    /** Buttons without fields, the upload, and what is closed once somebody is there: their own tests send them bad input. */
    private static final Set<String> BESIDES = Set.of(
            "POST /setup",
            "POST /invitations/{token}",
            "POST /account/sign-outs",
            "POST /people/imports",
            "POST /people/{id}/invitations",
            "POST /people/{id}/departures",
            "POST /people/{id}/returns",
            "POST /program-invitations/{id}/declines",
            "POST /program-invitations/{id}/withdrawals",
            "POST /enrollments/{id}/withdrawals",
            "POST /programs/{id}/coordinators/{person}/appointments",
            "POST /programs/{id}/coordinators/{person}/dismissals",
            "POST /proposals/{id}/acceptances",
            "POST /proposals/{id}/withdrawals",
            "POST /mentorships/{mentorship}/feedback/requests/{id}/closures",
            "POST /goals/{id}/discards",
            "POST /commitments/{id}/keepings",
            "POST /commitments/{id}/misses",
            "POST /meetings/{id}/items/{item}/carries",
            "POST /meetings/{id}/items/{item}/removals");

    /** Forms that name the version they were read from. */
    private static final List<String> EDITS = List.of(
            "POST /programs/{id}/policy",
            "POST /enrollments/{id}/changes",
            "POST /goals/{id}/wording",
            "POST /meetings/{id}/moves",
            "POST /meetings/{id}/logs",
            "POST /meetings/{id}/corrections",
            "POST /mentorships/{id}/messages/drafts",
            "POST /mentorships/{id}/agreement/drafts");

    private final MockMvcTester mvc;
    private final Cast cast;
    private final TableSums database;
    private final RequestMappingHandlerMapping mappings;

    EveryFormAnswersBadInputTest(
            MockMvcTester mvc,
            Given given,
            ProposalService proposals,
            MovableClock clock,
            JdbcClient jdbc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mvc = mvc;
        clock.reset();
        this.cast = new Cast(given, proposals, mvc);
        this.database = new TableSums(jdbc);
        this.mappings = mappings;
    }

    @Test
    void noFormIsLeftOut() {
        var left = routes();
        left.removeAll(BESIDES);
        left.removeIf(route -> !form(route).isEmpty());
        assertThat(left).as("forms whose fields nobody wrote down").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noFieldBreaksItsForm() {
        return routes().stream()
                .filter(route -> !BESIDES.contains(route))
                .flatMap(route -> form(route).keySet().stream()
                        .sorted()
                        .map(field -> DynamicTest.dynamicTest(route + " " + field, () -> check(route, field))));
    }

    private void check(String route, String field) {
        var before = database.now();
        for (var bad : BAD) {
            var form = new HashMap<>(form(route));
            form.put(field, bad.value());
            var answer = post(route, form);
            var status = answer.getResponse().getStatus();
            var body = body(answer);
            assertThat(status).as("%s in %s", bad.what(), field).isLessThan(500);
            assertThat(body).as("%s in %s", bad.what(), field).doesNotContain(MARKUP);
            if (status == 422) {
                var answered = AnsweredForm.of(body, cast.path(route.substring("POST ".length())));
                answered.assertSaysWhatIsWrongWhereItIs();
                answered.assertKeeps(form);
            }
            if (status < 400) {
                before = database.now();
            }
        }
        assertThat(database.now()).as("after what was refused in %s", field).isEqualTo(before);
    }

    /** Of two who edit the same thing at once, the later one reads both versions, has lost no word, and decides again. */
    @TestFactory
    Stream<DynamicTest> whoComesTooLateKeepsWhatTheyTyped() {
        return EDITS.stream().map(route -> DynamicTest.dynamicTest(route, () -> checkStale(route)));
    }

    private void checkStale(String route) {
        var before = database.now();
        for (var version : List.of("99", "-1", "99999999999999999999", "abc")) {
            var form = new HashMap<>(form(route));
            form.put("version", version);
            var answer = post(route, form);

            assertThat(answer).as(version).hasStatus(409);
            assertThat(body(answer)).doesNotContain("name=\"version\" value=\"" + version);
            AnsweredForm.of(body(answer), cast.path(route.substring("POST ".length())))
                    .assertKeeps(form);
        }
        assertThat(database.now()).isEqualTo(before);
    }

    private MvcTestResult post(String route, Map<String, String> form) {
        var request = mvc.post()
                .uri(cast.path(route.substring("POST ".length())))
                .remoteAddress("192.0.2.1")
                .with(csrf());
        form.forEach(request::param);
        return route.equals("POST /sign-in")
                ? request.exchange()
                : request.with(user(cast.id(sender(route)))).exchange();
    }

    /** Somebody who may send it. */
    private static String sender(String route) {
        if (route.startsWith("POST /people")) {
            return "administrator";
        }
        if (route.startsWith("POST /programs")) {
            return "coordinator";
        }
        if (route.startsWith("POST /proposals") || route.startsWith("POST /enrollments")) {
            return "newcomer";
        }
        if (route.startsWith("POST /program-invitations")) {
            return "outsider";
        }
        return route.contains("acknowledgements")
                        || route.endsWith("/feedback/{id}/commitments")
                        || route.endsWith("/comments")
                ? "mentor"
                : "mentee";
    }

    private Map<String, String> form(String route) {
        return MORE.getOrDefault(route, cast.form(route));
    }

    private Set<String> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("org.confidant"))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.startsWith("/test-"))
                .map(path -> "POST " + path)
                .collect(toCollection(TreeSet::new));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> noAddressBreaksItsPage() {
        var bad = List.of("-1", "0", "abc", "99999999999999999999", "a%00b", "%F0%9F", "");
        var asked = Map.ofEntries(
                Map.entry("/people?text=", "administrator"),
                Map.entry("/people?department=", "administrator"),
                Map.entry("/people?page=", "administrator"),
                Map.entry("/people/imports/{id}?list=", "administrator"),
                Map.entry("/people/imports/{id}?page=", "administrator"),
                Map.entry("/audit?page=", "administrator"),
                Map.entry("/programs/{id}/invitations?page=", "coordinator"),
                Map.entry("/programs/{id}/enrollments?q=", "coordinator"),
                Map.entry("/programs/{id}/enrollments/new?place=MENTEE&person=", "coordinator"),
                Map.entry("/programs/{id}/proposals/new?mentee=", "coordinator"),
                Map.entry("/programs/{id}/mentorships?page=", "coordinator"),
                Map.entry("/programs/{id}/shared?page=", "coordinator"),
                Map.entry("/mentorships/{id}/shared?page=", "mentee"),
                Map.entry("/mentorships/{id}/goals?page=", "mentee"),
                Map.entry("/mentorships/{id}/messages?page=", "mentee"),
                Map.entry("/mentorships/{id}/meetings?page=", "mentee"));
        return asked.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> bad.forEach(value -> {
                            var at = page.getKey().split("\\?", 2);
                            var answer = mvc.get()
                                    .uri(URI.create(cast.path(at[0]) + "?" + at[1] + value))
                                    .with(user(cast.id(page.getValue())))
                                    .exchange();
                            assertThat(answer.getResponse().getStatus())
                                    .as(value)
                                    .isLessThan(500);
                        })));
    }

    /** @param what it is, for the message of a failed assertion */
    private record Bad(String what, String value) {}
}
