package org.confidant;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.confidant.account.AccountService;
import org.confidant.mentorship.ProposalService;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each field of every form is sent what it should not be. The answer is never an error of ours; what is refused says so beside its
 * field and leaves the database as it was; what is kept is never shown as markup.
 */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormAnswersBadInputTest {

    private static final String MARKUP = "<script>alert(1)</script>";

    /** What a field may do without or not, whatever else it asks: tried beside good ones, because rows that are all empty are no rows. */
    private static final List<Bad> EMPTY = List.of(new Bad("nothing", ""), new Bad("blanks", " \t "));

    private static final List<Bad> NO_WORDS = List.of(
            new Bad("20,000 characters", "x".repeat(20_000)), // before what a form may take, and be done with
            new Bad("a NUL", "a\u0000b"),
            new Bad("a control character", "a\u0001b"),
            new Bad("text turned round", "a\u202Eb"));

    private static final Bad WORDS = new Bad("markup", MARKUP);

    /** What is words like any others to a field that has taken markup as such. */
    private static final List<Bad> NO_SUCH_THING = List.of(
            new Bad("an endless number", "1e400"),
            new Bad("a negative number", "-1"),
            new Bad("a number too long", "99999999999999999999"),
            new Bad("a day that is none", "2026-02-30"),
            new Bad("a year far away", "+999999999-01-01"),
            new Bad("somebody else’s id", "01900000-0000-7000-8000-000000000000", 404));

    private static final Set<String> BUTTONS = Set.of(
            "POST /account/sign-outs",
            "POST /account/absences/{id}/withdrawals",
            "POST /inbox/readings",
            "POST /mail/sendings",
            "POST /unsubscriptions/{token}",
            "POST /account/calendar/feeds",
            "POST /account/calendar/revocations",
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
            "POST /programs/{id}/guides/{guide}/removals",
            "POST /programs/{id}/questions/{question}/retirements",
            "POST /programs/{id}/participants-say/mentors/{mentor}/omissions",
            "POST /programs/{id}/participants-say/mentors/{mentor}/showings",
            "POST /enrollments/{id}/wishes/{wanted}",
            "POST /enrollments/{id}/wishes/{wanted}/removals",
            "POST /mentor-requests/{id}/acceptances",
            "POST /mentor-requests/{id}/declines",
            "POST /mentor-requests/{id}/withdrawals",
            "POST /programs/{id}/match-runs",
            "POST /match-runs/{id}/cancellations",
            "POST /match-runs/{id}/reruns",
            "POST /match-runs/{id}/publications",
            "POST /mentorships/{mentorship}/guides/{id}/completions",
            "POST /mentorships/{mentorship}/guides/{id}/reopenings",
            "POST /mentorships/{mentorship}/feedback/requests/{id}/closures",
            "POST /goals/{id}/discards",
            "POST /commitments/{id}/keepings",
            "POST /commitments/{id}/misses",
            "POST /mentorships/{id}/resumptions",
            "POST /mentorships/{id}/closure/completions",
            "POST /concerns/{id}/withdrawals",
            "POST /mentorships/{id}/routines/{routine}/cancellations",
            "POST /meetings/{id}/items/{item}/carries",
            "POST /meetings/{id}/items/{item}/removals");

    /** The upload, and what is closed once somebody is there: their own tests send them bad input. */
    private static final Set<String> ELSEWHERE =
            Set.of("POST /setup", "POST /invitations/{token}", "POST /people/imports");

    /** What a mentee of a circle has no form for, or not now. */
    private static final Set<String> MENTORS_IN_A_CIRCLE = Set.of(
            "POST /mentorships/{id}/pauses",
            "POST /mentorships/{id}/endings",
            "POST /mentorships/{id}/extensions",
            "POST /mentorships/{id}/reaffirmations",
            "POST /mentorships/{id}/agreement/signatures");

    /** What a form answers to what stands in it: look again, or that it fits nobody. */
    private static final Set<Integer> JUDGEMENTS = Set.of(422, 401);

    /** Forms that name the version they were read from. */
    private static final List<String> EDITS = List.of(
            "POST /programs/{id}/policy",
            "POST /programs/{id}/patience",
            "POST /programs/{id}/match-settings",
            "POST /programs/{id}/participants-say",
            "POST /programs/{id}/guides/{guide}",
            "POST /programs/{id}/questions/{question}",
            "POST /enrollments/{id}/changes",
            "POST /goals/{id}/wording",
            "POST /meetings/{id}/moves",
            "POST /meetings/{id}/logs",
            "POST /meetings/{id}/corrections",
            "POST /mentorships/{id}/messages/drafts",
            "POST /mentorships/{id}/agreement/drafts");

    /** Rows of a form that are one like the other are sent the same at once. */
    private static final String LATER_ROWS = "^(second|third|fourth|fifth)\\b";

    /** Then those who try them move on: what is accepted stays in their room, and a full room takes long to open. */
    private static final int FORMS_IN_ONE_ROOM = 25;

    private final MockMvcTester mvc;
    private final MovableClock clock;
    private final Supplier<Cast> casts;
    private final Cast circle;
    private final Writes writes;
    private final Map<String, HandlerMethod> handlers;
    private Cast cast;
    private int tried;

    EveryFormAnswersBadInputTest(
            MockMvcTester mvc,
            Given given,
            ProposalService proposals,
            AccountService accounts,
            MovableClock clock,
            JdbcClient jdbc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mvc = mvc;
        this.clock = clock;
        clock.reset();
        this.casts = () -> {
            var made = new Cast(given, proposals, mvc);
            made.makeAll(accounts);
            return made;
        };
        this.cast = casts.get();
        this.circle = Cast.inACircle(given, proposals, mvc);
        this.writes = new Writes(new TableSums(jdbc));
        this.handlers = new TreeMap<>();
        Posts.of(mappings).forEach((path, handler) -> handlers.put("POST " + path, handler));
    }

    @Test
    void whatHasNoFieldsTakesNone() {
        var taking = handlers.keySet().stream()
                .filter(BUTTONS::contains)
                .filter(route -> WhatItTakes.of(handlers.get(route)).findAny().isPresent());
        assertThat(taking).as("buttons that take something").isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> noFieldBreaksItsForm() {
        return handlers.keySet().stream()
                .filter(not(BUTTONS::contains))
                .filter(not(ELSEWHERE::contains))
                .map(route -> DynamicContainer.dynamicContainer(
                        route, Stream.of(route).flatMap(this::fields)));
    }

    /** Every field that is shown, and every one that is taken. */
    private Stream<DynamicTest> fields(String route) {
        if (++tried % FORMS_IN_ONE_ROOM == 0) {
            cast = casts.get();
        }
        var trial = new FormTrial(cast, mvc, clock, route);
        var names = Stream.of(
                        trial.shown().fields(),
                        trial.good().keySet(),
                        WhatItTakes.of(handlers.get(route)).collect(toSet()))
                .flatMap(Set::stream);
        return tests(trial, names.collect(toCollection(TreeSet::new)));
    }

    /** What those of a circle choose besides. */
    @TestFactory
    Stream<DynamicContainer> noFieldBreaksItsFormInACircle() {
        return handlers.keySet().stream()
                .filter(route -> route.startsWith("POST /mentorships/{id}/"))
                .filter(not(BUTTONS::contains))
                .filter(not(MENTORS_IN_A_CIRCLE::contains))
                .map(route -> DynamicContainer.dynamicContainer(
                        route, Stream.of(route).flatMap(this::choices)));
    }

    private Stream<DynamicTest> choices(String route) {
        var trial = new FormTrial(circle, mvc, clock, route);
        var names = new TreeSet<>(trial.shown().fields());
        names.removeAll(new FormTrial(cast, mvc, clock, route).shown().fields());
        return names.isEmpty() ? Stream.empty() : tests(trial, names);
    }

    private Stream<DynamicTest> tests(FormTrial trial, Set<String> names) {
        var typed = new TreeSet<>(names);
        typed.retainAll(trial.shown().typed());
        var unseen = new TreeSet<>(names);
        unseen.removeAll(typed);
        var alike = typed.stream()
                .collect(groupingBy(name -> name.replaceFirst(LATER_ROWS, "later"), TreeMap::new, toSet()));
        return Stream.of(
                        Stream.of(typed)
                                .filter(not(Set::isEmpty))
                                .map(all -> DynamicTest.dynamicTest("all that is typed", () -> fillIn(trial, all))),
                        alike.entrySet().stream()
                                .map(rows ->
                                        DynamicTest.dynamicTest(rows.getKey(), () -> leaveOut(trial, rows.getValue()))),
                        unseen.stream().map(field -> DynamicTest.dynamicTest(field, () -> slipIn(trial, field))),
                        Stream.of(DynamicTest.dynamicTest("as it should be", () -> assertAccepted(trial))))
                .flatMap(tests -> tests);
    }

    private void fillIn(FormTrial trial, Set<String> typed) {
        NO_WORDS.forEach(bad -> takenBy(trial, typed, bad));
        var choices = new TreeSet<>(typed);
        choices.removeAll(takenBy(trial, typed, WORDS));
        NO_SUCH_THING.forEach(bad -> takenBy(trial, choices, bad));
    }

    /**
     * All at once, then those of which nothing was said, because others were refused before them. Where nothing was said of any, each
     * is tried alone.
     *
     * @return those that took it
     */
    private Set<String> takenBy(FormTrial trial, Set<String> fields, Bad bad) {
        if (fields.isEmpty()) {
            return fields;
        }
        var answer = answer(trial, fields, bad);
        if (isAccepted(status(answer))) {
            return fields;
        }
        var silent = new TreeSet<>(fields);
        if (status(answer) == 422) {
            silent.removeAll(AnsweredForm.of(body(answer), trial.path()).refused());
        }
        if (silent.size() < fields.size()) {
            return takenBy(trial, silent, bad);
        }
        if (fields.size() > 1) {
            return fields.stream()
                    .flatMap(field -> takenBy(trial, Set.of(field), bad).stream())
                    .collect(toSet());
        }
        assertThat(isJudged(status(answer)) || status(answer) == bad.notThere())
                .as("%s in %s is judged, and not answered %s", bad.what(), fields, status(answer))
                .isTrue();
        return Set.of();
    }

    private void leaveOut(FormTrial trial, Set<String> rows) {
        EMPTY.forEach(bad -> assertThat(status(answer(trial, rows, bad)))
                .as("the answer to %s in %s", bad.what(), rows)
                .matches(EveryFormAnswersBadInputTest::isJudged));
    }

    /** What no page sends, or as it always does. */
    private void slipIn(FormTrial trial, String field) {
        var bad = Stream.of(EMPTY, NO_WORDS, List.of(WORDS)).flatMap(List::stream);
        var statuses = bad.map(one -> status(answer(trial, Set.of(field), one))).collect(toCollection(ArrayList::new));
        if (!isAccepted(statuses.get(statuses.size() - 1))) {
            NO_SUCH_THING.forEach(one -> statuses.add(status(answer(trial, Set.of(field), one))));
        }
        if (!statuses.stream().allMatch(EveryFormAnswersBadInputTest::isJudged)) {
            assertAccepted(trial); // it was refused for what it was
        }
    }

    private MvcTestResult answer(FormTrial trial, Set<String> fields, Bad bad) {
        var form = trial.good();
        fields.forEach(field -> form.put(field, bad.value()));
        var what = bad.what() + " in " + fields;
        var answer = writes.unlessAccepted(what, () -> trial.send(form));
        assertAnswers(answer, what);
        if (status(answer) == 422 && trial.shown().typed().containsAll(fields)) {
            assertSaysSo(answer, trial, form);
        }
        if (isAccepted(status(answer))) {
            trial.renew();
        }
        return answer;
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static boolean isJudged(int status) {
        return isAccepted(status) || JUDGEMENTS.contains(status);
    }

    private static boolean isAccepted(int status) {
        return status < 400;
    }

    private static void assertAnswers(MvcTestResult answer, String what) {
        assertThat(answer.getUnresolvedException()).as(what).isNull();
        assertThat(answer.getResponse().getStatus()).as(what).isLessThan(500);
        assertThat(body(answer)).as(what).doesNotContain(MARKUP);
    }

    private static void assertSaysSo(MvcTestResult answer, FormTrial trial, Map<String, String> form) {
        var answered = AnsweredForm.of(body(answer), trial.path());
        answered.assertSaysWhatIsWrongWhereItIs();
        answered.assertKeeps(form);
    }

    /** Whoever fills it in well gets through, so that what was refused before was refused for the one field. */
    private void assertAccepted(FormTrial trial) {
        var form = trial.good();
        assertThat(form.keySet())
                .as("fields for which something good is known")
                .containsAll(trial.shown().filledIn());
        var answer = trial.send(form);
        assertThat(answer.getResponse().getStatus())
                .as("%s at %s: %s", form, trial.path(), body(answer).replaceAll("(?s).*<main|</main>.*", ""))
                .isLessThan(400);
        trial.renew();
    }

    /** Otherwise nothing would be seen to write because nothing was looked at. */
    @Test
    void whatIsAcceptedIsSeenToBeWritten() {
        var trial = new FormTrial(cast, mvc, clock, "POST /mentorships/{id}/messages");
        var form = trial.good();
        assertThat(writes.any(() -> trial.send(form))).isTrue();
    }

    /** Of two who edit the same thing at once, the later one reads both versions, has lost no word, and decides again. */
    @TestFactory
    Stream<DynamicTest> whoComesTooLateKeepsWhatTheyTyped() {
        return EDITS.stream().map(route -> DynamicTest.dynamicTest(route, () -> checkStale(route)));
    }

    private void checkStale(String route) {
        var trial = new FormTrial(cast, mvc, clock, route);
        for (var version : List.of("99", "-1", "99999999999999999999", "abc")) {
            var form = trial.good();
            form.put("version", version);
            var answer = writes.unlessAccepted(version, () -> trial.send(form));

            assertThat(answer).as(version).hasStatus(409);
            assertThat(body(answer)).doesNotContain("name=\"version\" value=\"" + version);
            AnsweredForm.of(body(answer), trial.path()).assertKeeps(form);
        }
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /**
     * @param what it is, for the message of a failed assertion
     * @param notThere what may be answered where it names what does not exist
     */
    private record Bad(String what, String value, int notThere) {

        Bad(String what, String value) {
            this(what, value, 422);
        }
    }
}
