package org.confidant.browser;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Asks for pages with the cookies of a browser, and past it: the browser would take longer to hand a page on than the server to make it.
 * It follows nobody: where a path leads to is a path of its own.
 */
final class Fetcher {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final String cookies;

    Fetcher(String address, List<Cookie> cookies) {
        this.address = address;
        this.cookies = cookies.stream().map(one -> one.name + "=" + one.value).collect(joining("; "));
    }

    HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookies);
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isAPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
