package org.confidant.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.NewPerson;
import org.confidant.people.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@ConfidantTest
class DepartureTest {

    private static final String PASSWORD = "three otters under the pier";

    private final MockMvcTester mvc;
    private final AccountService accounts;
    private final JdbcClient jdbc;
    private final Viewer administrator;
    private final Viewer person;
    private final String mark = UUID.randomUUID().toString().substring(24);

    DepartureTest(MockMvcTester mvc, Given given, AccountService accounts, JdbcClient jdbc) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.administrator = given.administrator();
        this.person = given.person(NewPerson.named("Jo", "Lind", mark + "@example.org"));
    }

    @Test
    void whoHasLeftIsSignedOutEverywhereAndDoesNotWakeUpSignedInWhenTheyComeBack() {
        var cookie = signedIn();
        say(mark, "Terminated");
        assertThat(sessions()).isZero();
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus3xxRedirection();
        assertThat(signIn()).as("nor do they come in again").hasStatus(401);

        say(mark, "Active");
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus3xxRedirection();
        signedIn();
    }

    @Test
    void nothingHappensToWhoseRowIsRefused() {
        var cookie = signedIn();
        say("", "Terminated");

        assertThat(sessions()).isOne();
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatusOk();
    }

    @Test
    void whomAnAdministratorSaysToHaveLeftIsSignedOutEverywhere() {
        var cookie = signedIn();
        assertThat(post(mvc.post().uri("/people/" + person.id() + "/departures")))
                .hasStatus3xxRedirection();
        assertThat(sessions()).isZero();

        assertThat(post(mvc.post().uri("/people/" + person.id() + "/returns"))).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus3xxRedirection();
        signedIn();
    }

    @Test
    void whoIsNotInAFileAndIsSaidToHaveLeftIsSignedOut() {
        say(mark, "Active");
        signedIn();
        var other = UUID.randomUUID().toString().substring(24);
        var preview = upload("Employee id,Name,Email\n%1$s,Al Berg,%1$s@example.org\n".formatted(other));
        var left = page(preview).select("input[name=left]").val();
        apply(preview, left);

        assertThat(sessions()).isZero();
        assertThat(signIn()).hasStatus(401);
    }

    @Test
    void whoseAddressAFileChangesIsSignedOutAndItIsInTheTrailWithoutTheAddress() {
        say(mark, "Active");
        var cookie = signedIn();
        apply(upload("Employee id,Name,Email\n%1$s,Jo Lind,other.%1$s@example.org\n".formatted(mark)), "");

        assertThat(sessions()).isZero();
        assertThat(mvc.get().uri("/account").cookie(cookie)).hasStatus3xxRedirection();
        assertThat(jdbc.sql(
                                "select details::text from audit_entry where action = 'people.address_changed' and subject = :id")
                        .param("id", person.id().toString())
                        .query(String.class)
                        .single())
                .doesNotContain("@");
    }

    /** With somebody beside them, so that there is something to save. */
    private void say(String id, String status) {
        var other = UUID.randomUUID().toString().substring(24);
        var file = "Employee id,Name,Email,Status\n%s,Jo Lind,%s@example.org,%s\n%4$s,Al Berg,%4$s@example.org,Active\n"
                .formatted(id, mark, status, other);
        apply(upload(file), "");
    }

    private String upload(String file) {
        return Objects.requireNonNull(post(mvc.post()
                        .uri("/people/imports")
                        .multipart()
                        .file(new MockMultipartFile("file", "export.csv", "text/csv", file.getBytes(UTF_8))))
                .getResponse()
                .getRedirectedUrl());
    }

    private Document page(String preview) {
        var page =
                mvc.get().uri(preview).with(user(administrator.id().toString())).exchange();
        return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    }

    private void apply(String preview, String left) {
        var plan = page(preview).select("input[name=plan]").val();
        assertThat(post(mvc.post()
                        .uri(preview + "/applications")
                        .param("plan", plan)
                        .param("left", left)))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult post(AbstractMockHttpServletRequestBuilder<?> request) {
        return mvc.perform(request.with(user(administrator.id().toString())).with(csrf()));
    }

    private Cookie signedIn() {
        if (!accounts.everUsed(person.id())) {
            accounts.createWithPassword(person.id(), PASSWORD);
        }
        return Objects.requireNonNull(signIn().getResponse().getCookie("confidant"));
    }

    private MvcTestResult signIn() {
        return mvc.post()
                .uri("/sign-in")
                .param("email", person.email())
                .param("password", PASSWORD)
                .remoteAddress("192.0.2." + mark)
                .with(csrf())
                .exchange();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session where principal_name = :id")
                .param("id", person.id().toString())
                .query(Long.class)
                .single();
    }
}
