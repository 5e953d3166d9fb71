package org.confidant;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One form, filled in as it should be and sent as often as one likes: whatever it uses up is there again the next time. */
final class FormTrial {

    /** What is asked for at an address of its own; any other form stands on the page of the thing that it is about. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("POST /account/passwords", "GET /account"),
            Map.entry("POST /programs", "GET /programs/new"),
            Map.entry("POST /programs/{id}/enrollments", "GET /programs/{id}/enrollments/new"),
            Map.entry("POST /programs/{id}/proposals", "GET /programs/{id}/proposals/new"),
            Map.entry("POST /programs/{id}/circles", "GET /programs/{id}/circles/new"),
            Map.entry("POST /mentorships/{id}/goals", "GET /mentorships/{id}/goals/new"),
            Map.entry("POST /mentorships/{id}/concerns", "GET /mentorships/{id}/concerns/new"),
            Map.entry("POST /mentorships/{id}/check-ins", "GET /mentorships/{id}/check-ins/new"),
            Map.entry("POST /mentorships/{id}/meetings", "GET /mentorships/{id}/meetings/new"),
            Map.entry("POST /mentorships/{id}/routines", "GET /mentorships/{id}/routine"),
            Map.entry("POST /enrollments/{id}/wishes/{wanted}/moves", "GET /enrollments/{id}/matches"),
            Map.entry("POST /match-runs/{id}/choices", "GET /match-runs/{id}/explanations"));

    /** What can only be said of a meeting whose time has come. */
    private static final String AFTERWARDS = "POST /meetings/{id}/misses";

    /** What changes a thing without using it up: whoever sends it next finds it there. */
    private static final Set<String> STAYS = Set.of(
            "POST /programs/{id}/policy",
            "POST /programs/{id}/patience",
            "POST /programs/{id}/match-settings",
            "POST /programs/{id}/participants-say",
            "POST /programs/{id}/guides/{guide}",
            "POST /programs/{id}/questions/{question}",
            "POST /goals/{id}/wording",
            "POST /meetings/{id}/moves",
            "POST /match-runs/{id}/what-ifs",
            "POST /people/imports/{id}/columns");

    private static final String SIGN_IN = "POST /sign-in";

    private static final Set<String> WAIT = Set.of(SIGN_IN, "POST /account/passwords");

    private final Cast cast;
    private final MockMvcTester mvc;
    private final MovableClock clock;
    private final String route;
    private int tries;
    private @Nullable ShownForm shown;

    FormTrial(Cast cast, MockMvcTester mvc, MovableClock clock, String route) {
        this.cast = cast;
        this.mvc = mvc;
        this.clock = clock;
        this.route = route;
    }

    /** As its page shows it. */
    ShownForm shown() {
        if (shown == null) {
            shown = look().or(this::lookAnew)
                    .orElseThrow(() -> new AssertionError("no page shows the form for " + route));
        }
        return shown;
    }

    private Optional<ShownForm> lookAnew() {
        cast.renew(route);
        return look();
    }

    /** Filled in as it should be, over what is sent unseen. */
    Map<String, String> good() {
        var form = new HashMap<>(cast.form(route));
        shown().values().forEach((field, value) -> {
            if (!shown().typed().contains(field) || !form.containsKey(field)) {
                form.put(field, value);
            }
        });
        return form;
    }

    MvcTestResult send(Map<String, String> form) {
        var request = mvc.post().uri(path()).remoteAddress("192.0.2.1").with(csrf());
        form.forEach(request::param);
        return inItsTime(() -> as(request).exchange());
    }

    /** After it was accepted. */
    void renew() {
        if (!STAYS.contains(route)) {
            cast.renew(route);
        }
        if (!cast.form(route).keySet().containsAll(shown().typed()) || shown().saysMore()) {
            shown = null; // a version, or what else the page says itself
        }
    }

    String path() {
        return cast.path(route.substring("POST ".length()));
    }

    private Optional<ShownForm> look() {
        var own = PAGES.get(route);
        if (own != null) {
            var request = mvc.get().uri(cast.path(own.substring("GET ".length())));
            cast.query(own).forEach(request::param);
            return on(request);
        }
        var above = Stream.iterate(path(), at -> at.length() > 1, at -> at.substring(0, at.lastIndexOf('/')));
        return Stream.concat(above, cast.page(route).stream())
                .flatMap(at -> on(mvc.get().uri(at)).stream())
                .findFirst();
    }

    private Optional<ShownForm> on(MockMvcRequestBuilder page) {
        var answer = inItsTime(() -> as(page).exchange()).getResponse();
        return ShownForm.find(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8), path());
    }

    private MockMvcRequestBuilder as(MockMvcRequestBuilder request) {
        return route.equals(SIGN_IN) ? request : request.with(user(cast.id(Cast.asker(route))));
    }

    /** Who tries a password often must wait. */
    private MvcTestResult inItsTime(Supplier<MvcTestResult> asked) {
        if (route.equals(AFTERWARDS)) {
            clock.advance(Duration.ofDays(10));
        }
        if (WAIT.contains(route)) {
            clock.advance(Duration.ofHours(++tries));
        }
        try {
            return asked.get();
        } finally {
            clock.reset();
        }
    }
}
