package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever tries a door learns nothing of who lives behind it: the answer and the work are the same. */
@ConfidantTest
class SameAnswerTest {

    private static final String PASSWORD = "three otters under the pier";
    private static final String WRONG = "five otters under the pier";

    private final Given given;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final Counted encoder;
    private final AccountService counted;

    private String known;
    private String neverInvited;
    private String departed;

    SameAnswerTest(
            Given given,
            AccountRepository repository,
            PeopleService people,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            AuditService audit,
            Clock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.encoder = new Counted(new AccountConfiguration().passwordEncoder(), new ArrayList<>());
        this.counted = new AccountService(repository, people, this.encoder, sessions, audit, event -> {}, clock);
    }

    @BeforeEach
    void fourKindsOfAddress() {
        known = withPassword().email();
        neverInvited = given.person().email();
        var left = withPassword();
        jdbc.sql("update person set active = false where id = :id")
                .param("id", left.id().value())
                .update();
        departed = left.email();
    }

    @Test
    void everyTryHashesOnceAgainstAHashOfTheSameCost() {
        for (var address : List.of(known, neverInvited, departed, unknown())) {
            encoder.against().clear();

            assertThat(counted.signIn(address, WRONG)).isEmpty();

            assertThat(encoder.against())
                    .as("one comparison for " + address)
                    .singleElement()
                    .asString()
                    .startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        }
    }

    @Test
    void everyTryIsRefusedInTheSameWords() {
        assertThat(List.of(neverInvited, departed, unknown()))
                .allSatisfy(address -> assertThat(answer(address)).isEqualTo(answer(known)));
        assertThat(answer(known)).startsWith("401");
    }

    @Test
    void theRightPasswordOfWhoHasLeftIsAnsweredLikeAWrongOne() {
        assertThat(said(departed, PASSWORD, address())).isEqualTo(answer(known));
    }

    @Test
    void whoeverTriesTooOftenIsSlowedDownAlikeWhetherOrNotSomebodyIsThere() {
        var slowed = List.of(known, neverInvited, departed, unknown()).stream()
                .map(address -> {
                    var from = address();
                    for (int n = 0; n < 5; n++) {
                        said(address, WRONG, from);
                    }
                    return said(address, WRONG, from);
                })
                .toList();

        assertThat(slowed.get(0)).startsWith("429");
        assertThat(slowed).containsOnly(slowed.get(0));
    }

    private Viewer withPassword() {
        var person = given.person();
        counted.createWithPassword(person.id(), PASSWORD);
        return person;
    }

    private String answer(String email) {
        return said(email, WRONG, address());
    }

    /** Status, way on and page, without what was typed and what is new in every form. */
    private String said(String email, String password, String from) {
        var response = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(from)
                .param("email", email)
                .param("password", password)
                .exchange()
                .getResponse();
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return response.getStatus() + " " + response.getRedirectedUrl() + " " + response.getHeader("Retry-After") + " "
                + response.getHeaderNames().stream().sorted().toList()
                + body.replace(email, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String unknown() {
        return "nobody." + UUID.randomUUID() + "@example.org";
    }

    private static String address() {
        return "192.0.2." + UUID.randomUUID();
    }

    /** @param against the hashes that passwords were compared with */
    private record Counted(PasswordEncoder encoder, List<String> against) implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return String.valueOf(encoder.encode(password));
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            against.add(hash);
            return encoder.matches(password, hash);
        }
    }
}
