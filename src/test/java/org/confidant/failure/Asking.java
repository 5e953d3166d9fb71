package org.confidant.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mentee who asks for feedback five times a second, by turns of one instance and another, each time until the next day of many. The
 * ledger of what was promised: until which days, and how often, a request was answered as kept.
 */
final class Asking implements AutoCloseable {

    private static final int DAYS = 300;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern MENTORSHIP = Pattern.compile("/mentorships/([0-9a-f-]{36})");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ScheduledExecutorService often = Executors.newSingleThreadScheduledExecutor();
    private final Map<LocalDate, Integer> kept = new ConcurrentHashMap<>();
    private final List<URI> instances = new CopyOnWriteArrayList<>();
    /** Beyond all that the demo company asks for, and within the year that a request may wait. */
    private final LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(30);

    private String path;
    private String token;
    private int tried;

    /** Signs in at one instance, and is known at all others. */
    void begin(Instance first, Instance second) {
        instances.addAll(List.of(first.address(), second.address()));
        token = find(TOKEN, get("/sign-in"));
        post("/sign-in", Map.of("email", "mentee@confidant.example", "password", "confidant-demo"));
        var home = get("/");
        path = "/mentorships/" + find(MENTORSHIP, home) + "/feedback";
        token = find(TOKEN, get(path));
        often.scheduleAtFixedRate(this::ask, 0, 200, TimeUnit.MILLISECONDS);
    }

    void instead(Instance gone, Instance come) {
        instances.set(instances.indexOf(gone.address()), come.address());
    }

    LocalDate from() {
        return from;
    }

    Map<LocalDate, Integer> kept() {
        return Map.copyOf(kept);
    }

    /** How often it asked, whatever became of it. */
    int tried() {
        return tried;
    }

    private void ask() {
        var day = from.plusDays(tried++ % DAYS);
        try {
            var answer = post(path + "/requests", Map.of("subject", "What went well", "dueOn", day.toString()));
            if (answer == 302) {
                kept.merge(day, 1, Integer::sum);
            }
        } catch (UncheckedIOException nobodyKnows) {
            // killed before it answered: nothing was promised
        }
    }

    private String get(String page) {
        return send(HttpRequest.newBuilder(instances.get(0).resolve(page)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int post(String page, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        var request = HttpRequest.newBuilder(
                        instances.get(tried % instances.size()).resolve(page))
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new AssertionError("There is no " + pattern + " in\n" + page);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        often.shutdown();
        try {
            if (!often.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new AssertionError("It still asks");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
