package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.confidant.Given;
import org.confidant.account.AccountService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a proxy that ends TLS passes on, in the way that the README says to set it up: the browser's address is the one that counts. */
@BrowserTest
class BehindAProxyTest {

    private static final String PASSWORD = "nine herons on the weir";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Given given;
    private final AccountService accounts;
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    BehindAProxyTest(Given given, AccountService accounts) {
        this.given = given;
        this.accounts = accounts;
    }

    @Test
    void cookiesAreTheHostsOwnAndSecureAndNobodyIsSentElsewhere() throws IOException, InterruptedException {
        var person = given.administrator(); // where there is none with an account, signing in leads to the set-up
        accounts.createWithPassword(List.of(person.id()), PASSWORD);

        var page = send(HttpRequest.newBuilder(address("/sign-in")), "");
        var form = "_csrf=%s&email=%s&password=%s"
                .formatted(encoded(token(page)), encoded(person.email()), encoded(PASSWORD));
        var answer = send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                cookie(page));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        set -> assertThat(set).startsWith("__Host-confidant=").contains("Secure", "HttpOnly"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String cookie)
            throws IOException, InterruptedException {
        request.header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "mentoring.example")
                .header("X-Forwarded-Port", "8443");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String cookie(HttpResponse<String> page) {
        return String.join(
                "; ",
                page.headers().allValues("Set-Cookie").stream()
                        .map(set -> set.split(";", 2)[0])
                        .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
