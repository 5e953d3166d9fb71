package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class SignInTest {

    private static final String PASSWORD = "three otters under the pier";

    private final MockMvcTester mvc;
    private final Given given;
    private final AccountService accounts;
    private final SignInThrottle throttle;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Viewer person;
    private String address;

    SignInTest(
            MockMvcTester mvc,
            Given given,
            AccountService accounts,
            SignInThrottle throttle,
            JdbcClient jdbc,
            MovableClock clock) {
        this.mvc = mvc;
        this.given = given;
        this.accounts = accounts;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void anAccount() {
        person = given.person();
        accounts.createWithPassword(person.id(), PASSWORD);
        address = "192.0.2." + UUID.randomUUID();
    }

    @Test
    void theRightPasswordLetsIn() {
        var cookie = session(signIn(person.email(), PASSWORD));

        assertThat(mvc.get().uri("/account").cookie(cookie))
                .hasStatusOk()
                .bodyText()
                .contains(person.email());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var wrong = signIn(person.email(), "five otters under the pier");
        var unknown = signIn("nobody@example.org", PASSWORD);

        assertThat(wrong).hasStatus(401);
        assertThat(unknown).hasStatus(401);
        assertThat(body(wrong).replace(person.email(), ""))
                .isEqualTo(body(unknown).replace("nobody@example.org", ""));
    }

    @Test
    void anUnknownAddressIsComparedWithAHashThatTakesAsLongAsAnyOther() {
        var real = new AccountConfiguration().passwordEncoder().encode(PASSWORD);

        assertThat(AccountService.NOBODYS_HASH).hasSameSizeAs(real).startsWith(cost(real));
    }

    @Test
    void whatWasTypedIsKeptAndThePasswordIsNot() {
        var result = signIn(person.email(), "five otters under the pier");

        assertThat(body(result)).contains(person.email()).doesNotContain("five otters");
    }

    @Test
    void emptyAndOverlongFieldsAreRefusedBesideTheField() {
        assertThat(signIn("", "")).hasStatus(422).bodyText().contains("Enter your work e-mail", "email-error");
        assertThat(signIn("a".repeat(300) + "@example.org", "x")).hasStatus(422);
        assertThat(signIn(person.email(), "x".repeat(10_000))).hasStatus(422);
        assertThat(signIn("<script>alert(1)</script>", "x"))
                .hasStatus(401)
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void withoutItsTokenTheFormIsRefused() {
        assertThat(mvc.post().uri("/sign-in").param("email", person.email()).param("password", PASSWORD))
                .hasStatus(403);
    }

    @Test
    void aCookieRebuiltFromTheDatabaseOpensNothing() {
        var cookie = session(signIn(person.email(), PASSWORD));
        var id = cookie.getValue().substring(0, cookie.getValue().indexOf('.'));
        assertThat(jdbc.sql("select count(*) from spring_session where session_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        assertThat(mvc.get().uri("/account").cookie(new Cookie(cookie.getName(), id)))
                .hasStatus(302);
        assertThat(mvc.get().uri("/account").cookie(new Cookie(cookie.getName(), id + "." + id)))
                .hasStatus(302);
    }

    @Test
    void theSessionHoldsNothingOfThePersonButTheirId() {
        session(signIn(person.email(), PASSWORD));

        var rows = jdbc.sql("""
                        select encode(a.attribute_bytes, 'escape') from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id where s.principal_name = :id
                        """)
                .param("id", person.id().toString())
                .query(String.class)
                .list();
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(person.email(), person.familyName(), PASSWORD));
    }

    @Test
    void signingOutIsAPostAndDeletesTheSession() {
        var cookie = session(signIn(person.email(), PASSWORD));

        assertThat(mvc.get().uri("/sign-out").cookie(cookie)).hasStatus(404);
        assertThat(mvc.post().uri("/sign-out").cookie(cookie).with(csrf())).hasStatus(302);

        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus(302);
        assertThat(sessions()).isZero();
    }

    @Test
    void whoHasLeftIsSignedOutAtTheNextRequest() {
        var cookie = session(signIn(person.email(), PASSWORD));

        jdbc.sql("update person set active = false where id = :id")
                .param("id", person.id().value())
                .update();

        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus(302).hasRedirectedUrl("/sign-in");
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(401);
    }

    @Test
    void guessingIsSlowedDownAndTimeHeals() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(person.email(), "guess number " + i)).hasStatus(401);
        }

        assertThat(signIn(person.email(), PASSWORD)).hasStatus(429).headers().containsHeader("Retry-After");
        clock.advance(Duration.ofMinutes(2));
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void nobodyCanLockAnotherOutForGood() {
        var known = device(signIn(person.email(), PASSWORD));
        for (int i = 0; i < 120; i++) {
            throttle.take(person.email(), "198.51.100." + i, Optional.empty());
        }
        address = "203.0.113.7";
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(429);

        address = "192.0.2.55";
        assertThat(signIn(known, PASSWORD)).hasStatus(302);
    }

    @Test
    void whoHammersFromOneAddressKeepsNobodyOutWhoSignsInFromAnother() {
        for (int i = 0; i < 150; i++) {
            signIn(person.email(), "guess number " + i);
        }
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(429);

        address = "203.0.113." + UUID.randomUUID();
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void aDeviceThatIsKnownIsNotKeptOutByOthersBehindTheSameAddress() {
        var known = device(signIn(person.email(), PASSWORD));
        for (int i = 0; i < 70; i++) {
            throttle.take("nobody" + i + "@example.org", address, Optional.empty());
        }
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(429);

        assertThat(signIn(known, PASSWORD)).hasStatus(302);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(known, "guess number " + i)).hasStatus(401);
        }
        assertThat(signIn(known, PASSWORD)).hasStatus(429);
    }

    @Test
    void anotherPasswordEndsEveryOtherSession() {
        var elsewhere = session(signIn(person.email(), PASSWORD));
        var here = session(signIn(person.email(), PASSWORD));

        assertThat(mvc.post()
                        .uri("/account/passwords")
                        .with(csrf())
                        .cookie(here)
                        .param("current", "not this one at all")
                        .param("password", "a kettle sings in Tromsø"))
                .hasStatus(422)
                .bodyText()
                .contains("current-error");
        assertThat(mvc.post()
                        .uri("/account/passwords")
                        .with(csrf())
                        .cookie(here)
                        .param("current", PASSWORD)
                        .param("password", "a kettle sings in Tromsø"))
                .hasStatus(302);

        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(302).hasRedirectedUrl("/sign-in");
        assertThat(signIn(person.email(), "a kettle sings in Tromsø")).hasStatus(302);
    }

    @Test
    void everybodySignsInAgainAfterAWeek() {
        var cookie = session(signIn(person.email(), PASSWORD));

        clock.advance(Duration.ofDays(6));
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatusOk();
        clock.advance(Duration.ofDays(2));
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus(302);
        assertThat(sessions()).isZero();
    }

    @Test
    void whoeverWantedAPageGetsThereAndWhatWasAskedIsNotKept() {
        var asked = mvc.get().uri("/account?text=otterspotting").exchange();
        var before = Objects.requireNonNull(asked.getResponse().getCookie("confidant"));

        var answer = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .cookie(before)
                .remoteAddress(address)
                .param("email", person.email())
                .param("password", PASSWORD)
                .exchange();

        assertThat(answer).hasRedirectedUrl("/account");
        assertThat(session(answer).getValue()).isNotEqualTo(before.getValue());
        assertThat(jdbc.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes")
                        .query(String.class)
                        .list())
                .noneMatch(content -> content.contains("otterspotting"));
        assertThat(mvc.get().uri("/account").cookie(before)).hasStatus(302);
    }

    @Test
    void elsewhereCanBeSignedOutFromHere() {
        var elsewhere = session(signIn(person.email(), PASSWORD));
        var here = session(signIn(person.email(), PASSWORD));

        assertThat(mvc.post().uri("/account/sign-outs").cookie(here).with(csrf()))
                .hasStatus(302);

        assertThat(mvc.get().uri("/account").cookie(elsewhere)).hasStatus(302).hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/account").cookie(here)).hasStatusOk();
    }

    @Test
    void theCurrentPasswordIsNotGuessedFromASessionLeftOpen() {
        var here = session(signIn(person.email(), PASSWORD));
        for (int i = 0; i < 5; i++) {
            assertThat(change(here, "guess number " + i)).hasStatus(422);
        }

        assertThat(change(here, PASSWORD)).hasStatus(429).bodyText().contains("current-error");
        clock.advance(Duration.ofMinutes(2));
        assertThat(change(here, PASSWORD)).hasStatus(302);
    }

    @Test
    void nobodyIsSlowedDownByTheGuessesOfAnother() {
        for (int i = 0; i < 20; i++) {
            var other = given.person();
            accounts.createWithPassword(other.id(), PASSWORD);
            var left = session(signIn(other.email(), PASSWORD));
            for (int guess = 0; guess < 4; guess++) {
                change(left, "guess number " + guess);
            }
        }
        var here = session(signIn(person.email(), PASSWORD));

        assertThat(change(here, PASSWORD)).hasStatus(302);
    }

    @Test
    void aLostPasswordIsForgottenByWhoeverRunsTheHost() {
        var cookie = session(signIn(person.email(), PASSWORD));

        assertThat(accounts.reopen(person.email())).isTrue();

        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus(302);
        assertThat(signIn(person.email(), PASSWORD)).hasStatus(401);
        assertThat(accounts.everUsed(person.id())).isFalse();
        assertThat(accounts.reopen(person.email())).isFalse();
    }

    @Test
    void aCharacterThatNoAddressHoldsIsRefusedBesideTheField() {
        assertThat(signIn("a\0b@example.org", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("email-error");
    }

    private MvcTestResult change(Cookie here, String current) {
        return mvc.post()
                .uri("/account/passwords")
                .with(csrf())
                .cookie(here)
                .param("current", current)
                .param("password", "a kettle sings in Tromsø")
                .exchange();
    }

    private MvcTestResult signIn(Cookie device, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .cookie(device)
                .remoteAddress(address)
                .param("email", person.email())
                .param("password", password)
                .exchange();
    }

    private MvcTestResult signIn(String email, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(address)
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getCookie("confidant"));
    }

    private static Cookie device(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("confidant-device"));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session where principal_name = :id")
                .param("id", person.id().toString())
                .query(Long.class)
                .single();
    }

    /** Algorithm, version, memory, passes and lanes: what comes before the salt. */
    private static String cost(String hash) {
        return hash.replaceFirst("\\$[^$]+\\$[^$]+$", "");
    }
}
