package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.confidant.ConfidantTest;
import org.confidant.people.PeopleService;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On a database of its own, where nobody is yet, and behind a proxy that calls the host by another name. */
@ConfidantTest
@Import(SetupCode.class)
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
@DirtiesContext
class SetupTest {

    private static final String PASSWORD = "three otters under the pier";

    private final MockMvcTester mvc;
    private final SetupCode setupCode;
    private final PeopleService people;

    SetupTest(MockMvcTester mvc, SetupCode setupCode, PeopleService people) {
        this.mvc = mvc;
        this.setupCode = setupCode;
        this.people = people;
    }

    @Test
    void theCodeFromTheLogMakesTheFirstAdministratorOnce() {
        var code = setupCode.fromTheLog();
        assertThat(code).hasSizeGreaterThan(20);

        assertThat(mvc.get().uri("/sign-in")).hasRedirectedUrl("/setup");
        assertThat(mvc.get().uri("/setup")).hasStatusOk();
        assertThat(create("", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("code-error", "email-error", "password-error");
        assertThat(create("not the code", "ada@example.org", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("code-error");
        assertThat(create(code, "ada@example.org", "Ada Ada Ada 2026"))
                .hasStatus(422)
                .bodyText()
                .contains("password-error");
        assertThat(people.hasAdministrator()).isFalse();

        var made = behindProxy("/setup", code);
        assertThat(made).hasStatus3xxRedirection();
        assertThat(made.getResponse().getRedirectedUrl())
                .as("stays where the browser is")
                .isEqualTo("/");
        assertThat(made.getResponse().getCookie("__Host-confidant")).satisfies(cookie -> {
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
        });
        assertThat(made.getResponse().getCookie("confidant-device"))
                .as("the first browser is a known one")
                .isNotNull();
        assertThat(made.getResponse().getHeader("Strict-Transport-Security")).isNotBlank();

        assertThat(mvc.get().uri("/setup")).hasStatus(404);
        assertThat(create(code, "eve@example.org", PASSWORD)).hasStatus(404);
        assertThat(people.findByEmail("eve@example.org")).isEmpty();
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk();
    }

    private MvcTestResult create(String code, String email, String password) {
        return mvc.post()
                .uri("/setup")
                .with(csrf())
                .param("code", code)
                .param("givenName", "Ada")
                .param("familyName", "Ng")
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult behindProxy(String path, String code) {
        return mvc.post()
                .uri(path)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "mentoring.example")
                .header("X-Forwarded-Port", "8443")
                .with(csrf())
                .param("code", code)
                .param("givenName", "Ada")
                .param("familyName", "Ng")
                .param("email", "ada@example.org")
                .param("password", PASSWORD)
                .exchange();
    }
}
