package org.confidant.canary;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.confidant.Browsing;
import org.confidant.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Every page as each person gets it, opened once. What they are to look for is written before the first of them walks. */
final class Walks {

    private final Browsing browsing;
    private final List<String> paths;
    private final Map<Viewer, Map<String, Page>> walks = new HashMap<>();

    Walks(Browsing browsing, List<String> paths) {
        this.browsing = browsing;
        this.paths = paths;
    }

    Map<String, Page> of(Viewer viewer) {
        return walks.computeIfAbsent(viewer, this::walk);
    }

    Set<String> with(String words, Viewer viewer) {
        return those(viewer, page -> page.body().contains(words));
    }

    Set<String> opened(Viewer viewer) {
        return those(viewer, page -> page.status() == 200);
    }

    private Set<String> those(Viewer viewer, Predicate<Page> which) {
        return of(viewer).entrySet().stream()
                .filter(page -> which.test(page.getValue()))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private Map<String, Page> walk(Viewer viewer) {
        return paths.stream().collect(toMap(path -> path, path -> open(path, viewer)));
    }

    private Page open(String path, Viewer viewer) {
        var answer = browsing.get(viewer, path).getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(500);
        return new Page(
                answer.getStatus(),
                answer.getHeader("Cache-Control"),
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    record Page(int status, @Nullable String cacheControl, String body) {}
}
