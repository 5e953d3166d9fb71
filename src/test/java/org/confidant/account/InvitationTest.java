package org.confidant.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ConfidantTest
class InvitationTest {

    private static final String PASSWORD = "three otters under the pier";

    private final MockMvcTester mvc;
    private final Given given;
    private final AccountService accounts;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    InvitationTest(MockMvcTester mvc, Given given, AccountService accounts, JdbcClient jdbc, MovableClock clock) {
        this.mvc = mvc;
        this.given = given;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aLinkSetsTheFirstPasswordOnce() {
        var person = given.person();
        var path = path(invite(given.administrator(), person));

        assertThat(mvc.get().uri(path)).hasStatusOk();
        assertThat(accept(path, PASSWORD)).hasStatus(302).cookies().containsCookie("confidant-device");

        assertThat(accounts.signIn(person.email(), PASSWORD)).contains(person.id());
        assertThat(mvc.get().uri(path)).hasStatus(404).bodyText().contains("This link has ended");
        assertThat(accept(path, "another kettle sings loudly")).hasStatus(404);
        assertThat(accounts.signIn(person.email(), PASSWORD)).contains(person.id());
    }

    @Test
    void onceTheAccountHasBeenUsedAnAdministratorOpensItNoMore() {
        var person = given.person();
        accounts.createWithPassword(person.id(), PASSWORD);
        accounts.signIn(person.email(), PASSWORD);

        assertThat(invite(given.administrator(), person)).hasStatus(409);
        assertThat(invitations(person)).isZero();
    }

    @Test
    void onlyAnAdministratorInvites() {
        var person = given.person();

        assertThat(invite(given.person(), person)).hasStatus(404);
        assertThat(invitations(person)).isZero();
    }

    @Test
    void aNewLinkEndsTheOldAndAWeekEndsEvery() {
        var person = given.person();
        var administrator = given.administrator();
        var old = path(invite(administrator, person));
        var fresh = path(invite(administrator, person));

        assertThat(mvc.get().uri(old)).hasStatus(404);
        assertThat(mvc.get().uri(fresh)).hasStatusOk();
        clock.advance(Duration.ofDays(8));
        assertThat(mvc.get().uri(fresh)).hasStatus(404);
    }

    @Test
    void aWeakPasswordIsRefusedBesideTheFieldAndTheLinkStillHolds() {
        var person = given.person();
        var path = path(invite(given.administrator(), person));

        assertThat(accept(path, "")).hasStatus(422).bodyText().contains("password-error");
        assertThat(accept(path, "short")).hasStatus(422);
        assertThat(accept(path, "password12345678")).hasStatus(422).bodyText().contains("easy to guess");
        assertThat(accept(path, "x".repeat(10_000))).hasStatus(422);
        assertThat(mvc.post().uri(path).param("password", PASSWORD)).hasStatus(403);
        assertThat(accept(path, PASSWORD)).hasStatus(302);
    }

    @Test
    void theDatabaseDoesNotKnowTheLink() {
        var person = given.person();
        var token = path(invite(given.administrator(), person)).substring("/invitations/".length());

        var kept = jdbc.sql("select encode(token_hash, 'escape') from account_invitation where person_id = :id")
                .param("id", person.id().value())
                .query(String.class)
                .single();

        assertThat(kept).doesNotContain(token);
    }

    private MvcTestResult invite(Viewer administrator, Viewer person) {
        return mvc.post()
                .uri("/people/{id}/invitations", person.id())
                .with(user(administrator.id().toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult accept(String path, String password) {
        return mvc.post().uri(path).with(csrf()).param("password", password).exchange();
    }

    private static String path(MvcTestResult invited) {
        assertThat(invited).hasStatusOk();
        var body = new String(invited.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var link = Pattern.compile("/invitations/[\\w-]{43}").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private long invitations(Viewer person) {
        return jdbc.sql("select count(*) from account_invitation where person_id = :id")
                .param("id", person.id().value())
                .query(Long.class)
                .single();
    }
}
